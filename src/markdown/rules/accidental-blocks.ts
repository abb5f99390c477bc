/** Reports what Markdown reads as a heading or as code where the editor seems to have written sentences: a line of dashes under a paragraph, a paragraph that begins with spaces. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { contextOf } from "../context.ts";
import { report } from "../report.ts";

/** A title has no full stop, and holds on a line. */
const SENTENCE = /^(?=(?:[^\n]*\s){3})[^\n]*[\p{L}\p{N}»")][.!…;,]$/u;
const LONGEST_TITLE = 110;
/** Two signs or fewer draw neither a line nor an underline. */
const SHORT_UNDERLINE = /^\s*(?:-{1,2}|=)\s*$/;
const CODE_SIGN = /[{}<>=|\\`$#~^%_]|\[[[^]|\]\[|\p{Ll}\(|\/\/|^\s*[-+*]\s/mu;
const WORD = /\p{L}{2,}|[àyôÀYÔ]|[\p{L}][’']/gu;
const FEWEST_WORDS = 6;

/** Adds the rule. */
export function accidentalBlocks(md: MarkdownIt): void {
  md.core.ruler.after("block", "accidental_blocks", (state: StateCore) => {
    const lines = state.src.split("\n");
    state.tokens.forEach((token, index) => {
      const next = state.tokens[index + 1];
      if (token.type === "heading_open" && /^[-=]$/.test(token.markup) && token.map !== null)
        checkHeading(state, token.map, lines, next?.content ?? "");
      if (token.type === "code_block" && isProse(token, next)) {
        report(contextOf(state.env), {
          code: "texte-decale",
          lines: token.map,
          typed: token.content.trim().split("\n", 1)[0] ?? "",
          message: "Ce paragraphe commence par quatre espaces ou une tabulation : il serait imprimé comme du code.",
          advice:
            "Supprimez les espaces au début de ses lignes; pour montrer du code, entourez-le de deux lignes « ``` ».",
        });
      }
    });
  });
}

function checkHeading(
  state: StateCore,
  [first, end]: readonly [number, number],
  lines: readonly string[],
  content: string,
): void {
  const underline = lines[end - 1]?.trim() ?? "";
  const isMeant = !content.includes("\n") && content.length <= LONGEST_TITLE && !SENTENCE.test(content);
  if (isMeant && !SHORT_UNDERLINE.test(underline)) return;
  report(contextOf(state.env), {
    code: "titre-involontaire",
    lines: [Math.max(first, end - 1), end],
    typed: underline,
    message: `Cette ligne de « ${underline.charAt(0)} » fait un titre du paragraphe qui la précède.`,
    advice:
      "Pour une ligne de séparation, mettez une ligne vide au-dessus; pour un titre, écrivez `## Le titre`; sinon, supprimez-la.",
  });
}

/** True for code that reads like sentences; `next` may be the rest of the paragraph. */
function isProse({ content, map }: Token, next: Token | undefined): boolean {
  const text = content.trim();
  if (CODE_SIGN.test(text) || !/^[\p{Lu}«“"—–]/u.test(text)) return false;
  const words = text.match(WORD)?.length ?? 0;
  const goesOn = next?.type === "paragraph_open" && next.map?.[0] === map?.[1];
  return words >= FEWEST_WORDS && words / text.split(/\s+/u).length > 0.7 && (goesOn || /[.!?…:»]$/u.test(text));
}
