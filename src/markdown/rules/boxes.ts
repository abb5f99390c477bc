/** Admonition boxes `::: note`, `::: conseil`, `::: attention` with an optional title; other names stay text. */
import type { MarkdownIt, Token } from "markdown-it";
import container from "markdown-it-container";
import { applyTypography } from "../../locale/fr/typography.ts";
import { type BoxKind, boxKind } from "../box.ts";
import { escapeAttribute, frenchHtml } from "../escape.ts";

const PARAMETERS = /^\s*(\p{L}+)(?:\s+(.*))?$/u;

/** Adds the block rule and renders a box as a note with a visible label. */
export function boxes(md: MarkdownIt): void {
  md.use(container, "box", { validate: (parameters: string) => readBox(parameters) !== undefined });

  md.renderer.rules.container_box_open = (tokens, index) => {
    const box = tokens[index]?.meta as NamedBox | null | undefined;
    const words = escapeAttribute(box?.label ?? "");
    // « Conseil » alone is no word of the text: nobody who searches for it wants every box.
    const unsearched = box?.label === box?.kind.label ? " data-pagefind-ignore" : "";
    return `<div class="encadre encadre-${box?.kind.style}" role="note" aria-label="${words}">\n<p class="encadre-titre"${unsearched}>${titleHtml(box)}</p>\n`;
  };
  md.renderer.rules.container_box_close = () => "</div>\n";
}

/** Names an opening token, once the language around it is known: French typography is applied to a French title only. */
export function nameBox(token: Token, isFrench: boolean): void {
  const box = readBox(token.info);
  if (box === undefined) return;
  const { kind, title } = box;
  const words = isFrench ? applyTypography(title) : title;
  const label = words === "" ? kind.label : `${kind.label}\u00a0: ${words}`;
  token.meta = { kind, label, isFrench } satisfies NamedBox;
}

interface NamedBox {
  readonly kind: BoxKind;
  /** « Conseil » or « Conseil : le titre donné ». */
  readonly label: string;
  readonly isFrench: boolean;
}

/** Our word is French, in a text of any language. */
function titleHtml(box: NamedBox | null | undefined): string {
  if (!box) return "";
  if (box.isFrench) return frenchHtml(box.label);
  const own = box.kind.label;
  return `<span lang="fr">${own}</span>${escapeAttribute(box.label.slice(own.length))}`;
}

function readBox(parameters: string): { readonly kind: BoxKind; readonly title: string } | undefined {
  const found = PARAMETERS.exec(parameters);
  const kind = boxKind(found?.[1] ?? "");
  return kind && { kind, title: (found?.[2] ?? "").trim() };
}
