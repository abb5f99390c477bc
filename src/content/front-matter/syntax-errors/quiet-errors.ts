/** Finds silent errors: text that YAML parses without complaint, but not as the editor meant; one pass over the nodes of the document. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import { keyText, type YamlDocument } from "../yaml-document.ts";
import { cutAtComma } from "./cut-at-comma.ts";
import { cutInTwo } from "./cut-in-two.ts";
import { cutLine } from "./cut-line.ts";
import { duplicateKeys } from "./duplicate-key.ts";
import { hashSign } from "./hash-sign.ts";
import { gluedDash, missingSpace } from "./missing-space.ts";
import { noBreakKey } from "./no-break-key.ts";
import { sentenceKeys } from "./sentence-key.ts";
import { smartQuotes } from "./smart-quotes.ts";
import { swallowedLine } from "./swallowed-line.ts";
import { atLine, type SyntaxIssue } from "./syntax-error.ts";
import { unopenedSign } from "./unopened-sign.ts";
import { unusedMark } from "./unused-mark.ts";

/** Keys whose text may legitimately be a quotation. */
const PROSE_KEY = /^(?:title|summary|description|caption|alt|credit|note|name|label|contact|group|edition|document)$/;

/** Returns the silent errors of a document that parses, sorted by position; `text` is `lines` joined. */
export function quietErrors(parsed: YamlDocument, lines: readonly string[], text: string): readonly SyntaxIssue[] {
  const issues: SyntaxIssue[] = [];
  const keep = (issue: SyntaxIssue | undefined) => {
    if (issue) issues.push(issue);
  };
  // Lines inside a quoted or block text, where these characters have no meaning.
  const inside = new Set<number>();

  const visitScalar = (node: Scalar, key: string): void => {
    const long = spansLines(node, text);
    if (node.type === "PLAIN") {
      if (long) keep(swallowedLine(parsed, node, lines));
      else if (/^[-–—•]\s*[^\s\d-]/.test(node.source ?? "")) keep(loneDash(parsed, node, lines));
      if (!long && /["\]]$/.test(node.source ?? "")) keep(unopenedSign(parsed, node, key, lines));
      if (/^[“”„«]/.test(node.source ?? "")) keep(curvedQuotes(parsed, node, key, lines));
      if (node.anchor !== undefined || node.tag === "!") keep(unusedMark(parsed, node, lines, text));
    } else if (long && node.range) {
      const last = parsed.lineCounter.linePos(node.range[1] - 1).line;
      for (let line = parsed.lineCounter.linePos(node.range[0]).line; line < last; line++) inside.add(line);
    }
  };
  const visit = (node: unknown, key: string): void => {
    if (isAlias(node)) return;
    if (isMap(node)) {
      for (const issue of duplicateKeys(parsed, node, lines)) issues.push(issue);
      for (const issue of cutAtComma(parsed, node, lines)) issues.push(issue);
      for (const pair of node.items) {
        const name = keyText(pair);
        if (name.includes(":")) keep(gluedKey(parsed, pair.key, lines));
        visit(pair.value, name);
      }
    } else if (isSeq(node)) {
      for (const issue of sentenceKeys(parsed, node, lines)) issues.push(issue);
      for (const item of node.items) visit(item, key);
    } else if (isScalar(node)) {
      visitScalar(node, key);
    }
  };
  keep(cutInTwo(parsed, lines));
  visit(parsed.document.contents, "");

  // Test the whole text first: ten thousand valid posts must not pay for one error.
  if (/\s#[^\s#]|: +# |[\u00a0\u202f]\s*:/.test(text)) {
    for (const [index, line] of lines.entries()) {
      if (!inside.has(index)) keep(hashSign(lines, index) ?? noBreakKey(line, index));
    }
  }
  return issues.sort((a, b) => a.index - b.index || a.column - b.column);
}

/** « -web » alone under its key: the list has one item, and the space after its dash is missing. */
function loneDash({ lineCounter }: YamlDocument, node: Scalar, lines: readonly string[]): SyntaxIssue | undefined {
  const index = lineCounter.linePos(node.range?.[0] ?? 0).line - 1;
  const cut = cutLine(lines[index] ?? "");
  const issue = cut.key === undefined && cut.dashes === "" && !/^[[{]/.test(cut.value) ? gluedDash(cut) : undefined;
  return issue && atLine(issue, index);
}

/** « title:Guide : intégrer », whose key is « title:Guide » for YAML. */
function gluedKey({ lineCounter }: YamlDocument, key: unknown, lines: readonly string[]): SyntaxIssue | undefined {
  if (!isScalar(key) || key.type !== "PLAIN" || !key.range) return undefined;
  const index = lineCounter.linePos(key.range[0]).line - 1;
  const issue = missingSpace(cutLine(lines[index] ?? ""));
  return issue && atLine(issue, index);
}

function spansLines(node: Node, text: string): boolean {
  const [start, end] = node.range ?? [0, 0];
  const feed = text.indexOf("\n", start);
  return feed !== -1 && feed < end - 1;
}

/** Curly quotes around a whole value: a warning, since they parse; « » only where no sentence is expected. */
function curvedQuotes(
  { lineCounter }: YamlDocument,
  node: Scalar,
  key: string,
  lines: readonly string[],
): SyntaxIssue | undefined {
  const prose = PROSE_KEY.test(key);
  const value = node.source ?? "";
  if (prose && value.startsWith("«")) return undefined;
  const { line, col } = lineCounter.linePos(node.range?.[0] ?? 0);
  const text = lines[line - 1] ?? "";
  if (text.slice(col - 1, col - 1 + value.length) !== value) return undefined;
  const cut = { ...cutLine(text), value, valueAt: col - 1, comment: text.slice(col - 1 + value.length) };
  const issue = smartQuotes(cut);
  return issue && { ...atLine({ ...issue, safe: !prose }, line - 1), severity: "warning" };
}
