/** Reports paragraphs that are really headings (all bold) or failed boxes; they are rendered as typed. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { contextOf, type TextContext } from "../context.ts";
import { report } from "../report.ts";

const LONGEST_TITLE = 100;

/** Warns about a short top-level paragraph entirely in bold (WCAG 1.3.1). */
export function paragraphs(md: MarkdownIt): void {
  md.core.ruler.push("false_headings", (state: StateCore) => {
    const { tokens } = state;
    for (let index = 0; index < tokens.length; index += 1) {
      const open = tokens[index] as Token;
      if (open.type !== "paragraph_open" || open.level !== 0) continue;
      const inline = tokens[index + 1] as Token;
      if (inline.content.startsWith(":::")) reportUnknownBox(contextOf(state.env), inline);
      if (inline.content.length > LONGEST_TITLE || !isAllBold(inline.children ?? [])) continue;
      report(contextOf(state.env), {
        code: "faux-titre",
        lines: open.map,
        message: "Ce paragraphe tout en gras ressemble à un titre, mais n’en est pas un.",
        advice: "Si c’est un titre, commencez la ligne par « ## » au lieu de la mettre en gras.",
      });
    }
  });
}

/** Boxes of other tools around pictures. */
const PICTURES = /^:::\s*(?:gal|album|image|photo|carr?ousel|diapo|slide|grille|grid)/iu;

function reportUnknownBox(context: TextContext, inline: Token): void {
  const line = inline.content.split("\n", 1)[0] ?? "";
  report(context, {
    code: "encadre-inconnu",
    lines: inline.map,
    typed: line,
    message: `« ${line} » n’est pas un encadré connu; le texte est imprimé tel quel.`,
    advice: PICTURES.test(line)
      ? "Retirez les lignes « ::: » : des images écrites l’une sous l’autre font une galerie."
      : "Les encadrés sont « ::: note », « ::: conseil » et « ::: attention », fermés par « ::: ».",
  });
}

function isAllBold(children: readonly Token[]): boolean {
  const words = children.filter((token) => token.type !== "text" || token.content.trim() !== "");
  if (words.at(0)?.type !== "strong_open" || words.at(-1)?.type !== "strong_close") return false;
  return words.filter((token) => token.type === "strong_open").length === 1;
}
