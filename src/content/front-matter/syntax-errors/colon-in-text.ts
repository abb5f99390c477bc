/** Finds « title: Guide : intégrer… », the most common syntax error in French: a spaced colon inside an unquoted text. */
import { rootKeys } from "../../schema/value-shapes.ts";
import { type CutLine, quoted, withValue } from "./cut-line.ts";
import type { LineSyntaxIssue } from "./syntax-error.ts";

/** Read once: they do not change. */
const KEYS = rootKeys();

/** YAML 1.2 §7.3.3: a plain text may not contain « : » followed by a space. */
export function colonInText(cut: CutLine): LineSyntaxIssue | undefined {
  const at = cut.value.search(/:(?:\s|$)/);
  if (at === -1 || /^["'[{`@%&*!|>-]/.test(cut.value)) return undefined;
  return {
    code: "deux-points",
    column: cut.valueAt + at + 1,
    length: 1,
    message: "Ce texte contient un deux-points, que le site prend pour la fin d’une clé.",
    advice: "Mettez tout le texte entre guillemets droits.",
    repaired: withValue(cut, quoted(cut.value)),
    // « title: Guide date: 2013-02-01 » holds two lines rather than one text.
    safe: !Array.from(cut.value.matchAll(/(?:^|[\s,])([a-zA-Z]+):\s/gu)).some(([, key = ""]) => KEYS.has(key)),
  };
}
