/** Finds « title: &cie x » and « title: ! x »: characters that YAML silently removes from the text. */
import type { Scalar } from "yaml";
import type { YamlDocument } from "../yaml-document.ts";
import { cutLine } from "./cut-line.ts";
import { reservedStart } from "./reserved-start.ts";
import { atLine, type SyntaxIssue } from "./syntax-error.ts";

/** YAML 1.2 §6.9: « &name » is an anchor and « ! » a tag; on a text that nothing refers to, they were meant as text. */
export function unusedMark(
  { lineCounter }: YamlDocument,
  scalar: Scalar,
  lines: readonly string[],
  text: string,
): SyntaxIssue | undefined {
  const named = scalar.anchor !== undefined && !text.includes(`*${scalar.anchor}`);
  if ((!named && scalar.tag !== "!") || !scalar.range) return undefined;
  const index = lineCounter.linePos(scalar.range[0]).line - 1;
  const issue = reservedStart(cutLine(lines[index] ?? ""));
  return issue && atLine(issue, index);
}
