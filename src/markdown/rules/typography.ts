/** Quebec typography over the words of each block, across bold, links and line breaks; not in code, URLs, templates or tags. */
import type { MarkdownIt, Token } from "markdown-it";
import { applyTypography, applyTypographyToPieces } from "../../locale/fr/typography.ts";
import { forEachInline } from "../inline-tokens.ts";

/** Replaces an element whose content typography must not read. */
const OPAQUE = "\uFFFC";

/** Protects URLs shown as typed, then applies typography to all other text. */
export function typography(md: MarkdownIt): void {
  md.core.ruler.after("linkify", "protect_addresses", (state) => {
    forEachInline(state.tokens, (_inline, children) => {
      for (let index = 0; index < children.length; index += 1) {
        if (children[index]?.type !== "link_open" || children[index]?.info !== "auto") continue;
        const text = children[index + 1];
        if (text?.type === "text") text.type = "literal";
      }
    });
  });

  md.core.ruler.push("typography", (state) => {
    forEachInline(state.tokens, (_inline, children) => setTypography(children));
  });
}

function setTypography(children: readonly Token[]): void {
  const only = children[0];
  if (children.length === 1 && only?.type === "text") {
    only.content = applyTypography(only.content);
    return;
  }
  const pieces: string[] = [];
  const sources: (Token | undefined)[] = [];
  for (const token of children) {
    const piece = pieceOf(token);
    if (piece === "") continue;
    pieces.push(piece);
    sources.push(piece === OPAQUE ? undefined : token);
  }
  applyTypographyToPieces(pieces).forEach((piece, index) => {
    const token = sources[index];
    if (token === undefined || piece === pieces[index]) return;
    // A line break before « : » becomes a no-break space.
    token.type = "text";
    token.content = piece;
  });
}

function pieceOf(token: Token): string {
  switch (token.type) {
    case "text":
      return token.content;
    case "softbreak":
      return "\n";
    case "hardbreak":
    case "code_inline":
    case "image":
    case "literal":
      return OPAQUE;
    case "html_inline":
      return /^<(?:br|img)\b/i.test(token.content) ? OPAQUE : "";
    default:
      return "";
  }
}
