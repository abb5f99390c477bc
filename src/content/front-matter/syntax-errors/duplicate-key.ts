/** Finds a key given twice in the same block: YAML parsers would silently keep only one. */
import { isScalar, type Pair, type YAMLMap } from "yaml";
import type { YamlDocument } from "../yaml-document.ts";
import type { SyntaxIssue } from "./syntax-error.ts";

/** YAML 1.2 §3.2.1.1: keys are unique. The second one is the error; the fix removes it when its value is the same as the first. */
export function duplicateKeys(
  { lineCounter }: YamlDocument,
  map: YAMLMap,
  lines: readonly string[],
): readonly SyntaxIssue[] {
  const seen = new Map<string, Pair>();
  const issues: SyntaxIssue[] = [];
  for (const pair of map.items) {
    if (!isScalar(pair.key) || !pair.key.range) continue;
    const name = String(pair.key.value);
    const first = seen.get(name);
    if (!first) {
      seen.set(name, pair);
      continue;
    }
    const { line, col } = lineCounter.linePos(pair.key.range[0]);
    const before = isScalar(first.key) && first.key.range ? lineCounter.linePos(first.key.range[0]).line : 1;
    const text = lines[line - 1] ?? "";
    const same = isScalar(pair.value) && text === lines[before - 1];
    issues.push({
      index: line - 1,
      code: "cle-en-double",
      column: col,
      length: name.length,
      message: `La clé « ${name} » est donnée deux fois dans le même bloc.`,
      advice: same ? "Retirez l’une des deux lignes." : "Gardez une seule des deux lignes.",
      ...(same ? { removes: { from: line - 1, to: line - 1 } } : {}),
      safe: same,
    });
  }
  return issues;
}
