/** The words that follow a link's text to say that it leaves the site or gives a document; never an icon alone (WCAG 2.4.4). */
import { sizeText } from "../french/number-text.ts";
import { documentFormat, type LinkKind } from "./link-target.ts";

export interface LinkMark {
  readonly external: boolean;
  /** « PDF » or « PDF, 2,3 Mo »; undefined when the text says it already. */
  readonly document: string | undefined;
}

interface MarkedLink {
  readonly href: string;
  readonly kind: LinkKind;
  readonly text: string;
  readonly bytes: number | undefined;
}

/** What to add to a link, or undefined for an ordinary one. */
export function linkMark({ href, kind, text, bytes }: MarkedLink): LinkMark | undefined {
  const external = kind === "external";
  const format = documentFormat(href);
  const said = format !== undefined && new RegExp(`\\b${format}\\b`, "i").test(text);
  const document =
    format === undefined || said ? undefined : bytes === undefined ? format : `${format}, ${sizeText(bytes)}`;
  return external || document !== undefined ? { external, document } : undefined;
}

/** The mark as HTML, to stand just before `</a>`. */
export function linkMarkHtml(mark: LinkMark): string {
  const document = mark.document === undefined ? "" : ` <span class="format">(${mark.document})</span>`;
  return document + (mark.external ? '<span class="hidden"> (site externe)</span>' : "");
}
