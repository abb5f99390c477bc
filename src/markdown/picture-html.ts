/** What surrounds a picture that may be enlarged: a link to its file, which a script shows over the page. */
import { enlarging } from "../content/picture-shape.ts";
import { escapeAttribute } from "./escape.ts";

interface Shown {
  /** Final address, base path included. */
  readonly src: string;
  readonly width?: number | undefined;
}

/** A picture of a gallery, which is the link to its file. */
export function fullPictureLink(src: string, picture: string): string {
  return `<a class="full" href="${escapeAttribute(src)}">${picture}<span class="hidden enlarge-words" data-pagefind-ignore> (agrandir)</span></a>`;
}

/** « Agrandir » after a drawing or a screenshot; empty for what is legible as it is. */
export function enlargeLink({ src, width }: Shown): string {
  const when = enlarging(src, { width });
  if (when === undefined) return "";
  const name = when === "always" ? "enlarge" : "enlarge enlarge-narrow";
  return `<a class="${name}" href="${escapeAttribute(src)}" data-pagefind-ignore>Agrandir l’image</a>`;
}
