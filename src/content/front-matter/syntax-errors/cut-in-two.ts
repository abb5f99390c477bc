/** Finds a `---` or `...` inside a front matter or a settings file: YAML takes what follows for another document, which would be ignored. */
import type { YamlDocument } from "../yaml-document.ts";
import type { SyntaxIssue } from "./syntax-error.ts";

/** YAML 1.2 §9.2. A comment may follow the marker; any other content of its line is kept by the repair. */
export function cutInTwo({ cutAt, lineCounter }: YamlDocument, lines: readonly string[]): SyntaxIssue | undefined {
  if (cutAt === undefined) return undefined;
  const { line, col } = lineCounter.linePos(cutAt);
  const index = line - 1;
  const text = lines[index] ?? "";
  const rest = text.replace(/^(?:---|\.\.\.)\s*/, "");
  const says = rest !== "" && !rest.startsWith("#");
  return {
    index,
    code: "bloc-coupe",
    column: col,
    length: 3,
    message: "Cette ligne coupe le bloc en deux : rien de ce qui la suit ne serait lu.",
    advice: "Retirez les trois signes du début de la ligne.",
    repair: { from: index, lines: [rest] },
    ...(says ? {} : { removes: { from: index, to: index } }),
    safe: !says,
  };
}
