/** Headings: start at h2, with stable ids and an anchor link; skipped levels are reported, not repaired. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { slug } from "../../locale/fr/slug.ts";
import { contextOf } from "../context.ts";
import { escapeAttribute } from "../escape.ts";
import { claimId } from "../ids.ts";
import { plainText } from "../plain-text.ts";
import { report } from "../report.ts";

/** Adds the heading rule and the anchor after each heading's text. */
export function headings(md: MarkdownIt): void {
  md.core.ruler.push("headings", setHeadings);

  md.renderer.rules.heading_close = (tokens, index, options, env, renderer) => {
    const token = tokens[index] as Token;
    const anchor = contextOf(env).inExcerpt ? "" : anchorHtml(token);
    return anchor + renderer.renderToken(tokens, index, options);
  };
}

function anchorHtml(close: Token): string {
  const heading = close.meta as { id: string; text: string; foreign?: true } | null;
  if (heading === null) return "";
  const label = escapeAttribute(`Lien vers la section «\u00a0${heading.text}\u00a0»`);
  // The label is French, in a heading of any language.
  const lang = heading.foreign ? ' lang="fr"' : "";
  return ` <a class="ancre" href="#${escapeAttribute(heading.id)}"${lang} aria-label="${label}">#</a>`;
}

function setHeadings(state: StateCore): void {
  const { tokens } = state;
  const context = contextOf(state.env);
  const shift = tokens.some((token) => token.type === "heading_open" && token.tag === "h1") ? 1 : 0;
  let previous = 1;
  let empty = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const open = tokens[index] as Token;
    if (open.type !== "heading_open") continue;
    const inline = tokens[index + 1] as Token;
    const close = tokens[index + 2] as Token;
    const text = plainText(inline.children).trim();
    if (text === "") {
      report(context, {
        code: "titre-vide",
        lines: open.map,
        message: "Ce titre n’a pas de texte; il n’est pas imprimé.",
        advice: "Écrivez le titre après les « # », ou supprimez la ligne.",
      });
      open.type = "empty_heading";
      empty = true;
      continue;
    }
    const typed = Number(open.tag.slice(1));
    const level = Math.min(6, typed + shift);
    if (level > previous + 1) {
      report(context, {
        code: "titre-saute",
        lines: open.map,
        message: `Ce titre est de niveau ${typed} alors que le précédent niveau possible est ${previous + 1 - shift}.`,
        advice: `Commencez la ligne par « ${"#".repeat(Math.max(1, previous + 1 - shift))} », pour ne pas sauter de niveau.`,
      });
    }
    previous = level;
    open.tag = close.tag = `h${level}`;
    const id = String(open.attrGet("id") ?? claimId(context, slug(text)));
    open.attrSet("id", id);
    close.meta = { id, text, ...(open.meta?.foreign ? { foreign: true } : {}) };
  }
  if (empty) state.tokens = withoutEmptyHeadings(tokens);
}

function withoutEmptyHeadings(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    (token, index) =>
      token.type !== "empty_heading" &&
      tokens[index - 1]?.type !== "empty_heading" &&
      tokens[index - 2]?.type !== "empty_heading",
  );
}
