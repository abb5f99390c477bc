/** Finds « title⍽: Guide »: the no-break space that French puts before a colon becomes part of the key. */
import { atLine, type SyntaxIssue } from "./syntax-error.ts";

const KEY = /^(\s*(?:- +)*[\p{L}\p{N}_-]+)[\u00a0\u202f]\s*:(?=\s|$)/u;

/** YAML 1.2 §5.5: only space and tab are white space; a no-break space is a letter like any other. */
export function noBreakKey(line: string, index: number): SyntaxIssue | undefined {
  const found = KEY.exec(line);
  if (!found) return undefined;
  const key = found[1] ?? "";
  return atLine(
    {
      code: "espace-insecable",
      column: key.length + 1,
      length: 1,
      message: `Une espace insécable suit « ${key.trim().replace(/^(?:- +)+/, "")} » : la clé n’est pas reconnue.`,
      advice: "Écrivez le deux-points tout de suite après la clé.",
      repaired: `${key}:${line.slice(found[0].length)}`,
      safe: true,
    },
    index,
  );
}
