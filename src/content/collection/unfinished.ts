/** The placeholders of a new site: each one left is named, so that none is published unseen. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { excerptAt } from "../../diagnostics/excerpt.ts";

/** What stands for a text, and for an address or the domain of an e-mail; comments explain them. */
const PLACEHOLDER = /À COMPLÉTER|\ba-completer\.example\b/u;

/** One `a-completer` for each line that still has a placeholder; comment lines of YAML do not count. */
export function unfinishedLines(file: string, text: string): readonly Diagnostic[] {
  if (!PLACEHOLDER.test(text)) return [];
  return text.split("\n").flatMap((line, index) => {
    const found = PLACEHOLDER.exec(line);
    if (found === null || (file.endsWith(".yml") && line.startsWith("#"))) return [];
    const column = found.index + 1;
    const diagnostic: Diagnostic = {
      code: "a-completer",
      severity: "warning",
      file,
      line: index + 1,
      column,
      length: found[0].length,
      excerpt: excerptAt(line, column),
      message: `« ${found[0]} » tient la place d’un renseignement qui manque : les lecteurs le verraient tel quel.`,
      advice: "Écrivez le vôtre à la place, ou retirez la ligne si vous n’en avez pas besoin.",
    };
    return [diagnostic];
  });
}
