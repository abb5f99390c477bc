/** Finds « {price: 150 $, taxes incluses} »: between braces a comma ends the text, and YAML takes the words after it for an empty key, which would be lost. */
import { isScalar, type Pair, type Scalar, type YAMLMap } from "yaml";
import type { YamlDocument } from "../yaml-document.ts";
import type { SyntaxIssue } from "./syntax-error.ts";

/** One issue for each text that is cut, however many commas it has (YAML 1.2 §7.4.2). */
export function cutAtComma(
  { lineCounter }: YamlDocument,
  map: YAMLMap,
  lines: readonly string[],
): readonly SyntaxIssue[] {
  if (map.flow !== true) return [];
  const issues: SyntaxIssue[] = [];
  for (const [at, pair] of map.items.entries()) {
    const before = map.items[at - 1];
    // A text that is cut twice is told once, and two words between braces that follow no text are a list.
    if (!isBare(pair) || before === undefined || isBare(before)) continue;
    const next = map.items.slice(at).findIndex((other) => !isBare(other));
    const last = map.items[next === -1 ? map.items.length - 1 : at + next - 1]?.key;
    const start = isScalar(before.value) && before.value.type === "PLAIN" ? before.value.range?.[0] : undefined;
    const end = isScalar(last) ? last.range?.[1] : undefined;
    const { line, col } = lineCounter.linePos((pair.key as Scalar).range?.[0] ?? 0);
    const words = String((pair.key as Scalar).source ?? "");
    const from = start === undefined ? undefined : lineCounter.linePos(start);
    const to = end === undefined ? undefined : lineCounter.linePos(end);
    const typed = lines[line - 1] ?? "";
    const whole = from?.line === line && to?.line === line ? typed.slice(from.col - 1, to.col - 1) : undefined;
    const canQuote = whole !== undefined && from !== undefined && to !== undefined && !/["\\]/.test(whole);
    issues.push({
      index: line - 1,
      code: "texte-coupe",
      column: col,
      length: words.length,
      message: `Entre accolades, une virgule finit le texte : « ${words.slice(0, 60)} » ne serait pas lu.`,
      advice: "Mettez tout le texte entre guillemets droits.",
      ...(canQuote
        ? {
            repair: {
              from: line - 1,
              lines: [`${typed.slice(0, from.col - 1)}"${whole}"${typed.slice(to.col - 1)}`],
            },
          }
        : {}),
      safe: false,
    });
  }
  return issues;
}

/** A key without a colon nor a value. */
function isBare({ key, value }: Pair): boolean {
  return value === null && isScalar(key) && key.type === "PLAIN";
}
