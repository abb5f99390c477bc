/** Finds « - Web : usages » in a list: the colon of a sentence, parsed as a key. */
import { isMap, isScalar, type YAMLSeq } from "yaml";
import type { YamlDocument } from "../yaml-document.ts";
import { cutLine, quoted, withValue } from "./cut-line.ts";
import { atLine, type SyntaxIssue } from "./syntax-error.ts";

/** An item of a list whose only key has several words, or a capital letter, is a sentence. */
export function sentenceKeys(
  { lineCounter }: YamlDocument,
  list: YAMLSeq,
  lines: readonly string[],
): readonly SyntaxIssue[] {
  const issues: SyntaxIssue[] = [];
  for (const item of list.items) {
    const pair = isMap(item) && item.items.length === 1 ? item.items[0] : undefined;
    if (!pair || !isScalar(pair.key) || pair.key.type !== "PLAIN" || !pair.key.range) continue;
    if (!/\s|^\p{Lu}/u.test(String(pair.key.value))) continue;
    const { line } = lineCounter.linePos(pair.key.range[0]);
    const cut = cutLine(lines[line - 1] ?? "");
    if (cut.dashes === "") continue;
    const at = cut.indent.length + cut.dashes.length;
    const text = { ...cut, valueAt: at, value: cut.line.slice(at, cut.line.length - cut.comment.length) };
    issues.push(
      atLine(
        {
          code: "deux-points",
          column: cut.line.indexOf(":", at) + 1,
          length: 1,
          message: "Ce texte contient un deux-points, que le site prend pour la fin d’une clé.",
          advice: "Mettez tout le texte entre guillemets droits.",
          repaired: withValue(text, quoted(text.value)),
          safe: true,
        },
        line - 1,
      ),
    );
  }
  return issues;
}
