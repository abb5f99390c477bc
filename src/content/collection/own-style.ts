/** `theme.css`: the style that an organisation adds after ours. It may load the site's own files only, as the pages may. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { styleActs } from "./svg/style.ts";

/** In the content folder. */
export const THEME_STYLE = "theme.css";

export interface OwnStyle {
  readonly text: string;
  readonly problems: readonly Diagnostic[];
}

const LONGEST = 100_000;
/** What fetches; an inner reference and an embedded picture do not. */
const FETCHES = /@import\b[^;]*|(?:url|src|image)\(\s*["']?(?!\s*["']?(?:data:|#))|(?:-webkit-)?image-set\(/giu;

/** Reads the style; a fetch from another site, an unclosed brace or a huge file is an error. */
export function ownStyle(text: string): OwnStyle {
  const plain = withoutComments(text);
  const problems: Diagnostic[] = [];
  const tell = (offset: number, message: string, advice: string): void => {
    const before = plain.slice(0, offset).split("\n");
    problems.push({
      code: "style-refuse",
      severity: "error",
      file: THEME_STYLE,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      message,
      advice,
    });
  };
  if (text.length > LONGEST) tell(0, "Cette feuille de style est trop longue.", "au plus 100 000 caractères");
  for (const { index } of plain.matchAll(FETCHES))
    tell(
      index,
      "Ce style va chercher un fichier : les pages n’en demandent aucun qui ne soit déjà dans le site.",
      "des couleurs, des tailles et des dessins en `url(data:…)`, sans `@import`",
    );
  // However it is written: escapes, comments within an address (CSS Syntax §4.3.7).
  if (problems.length === 0 && styleActs(text))
    tell(
      0,
      "Ce style va chercher un fichier, par une écriture détournée.",
      "des règles simples, sans échappement `\\`",
    );
  const open = unbalanced(plain);
  if (open !== undefined)
    tell(
      open,
      "Une accolade n’est pas fermée, ou l’est de trop : ce qui suit ne serait pas lu.",
      "une `}` pour chaque `{`",
    );
  return { text: text.replaceAll("\r\n", "\n").trim(), problems };
}

/** Comments become blanks, so that offsets stay the same. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?(?:\*\/|$)/gu, (comment) => comment.replace(/[^\n]/gu, " "));
}

/** The offset of a brace without its pair, strings left out. */
function unbalanced(text: string): number | undefined {
  const opened: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|[{}]/gu)) {
    if (sign === "{") opened.push(index);
    else if (sign === "}" && opened.pop() === undefined) return index;
  }
  return opened.at(-1);
}
