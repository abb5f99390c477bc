/** Text added after a link to say that it leaves the site or downloads a document; text rather than an icon alone (WCAG 2.4.4). */
import { sizeText } from "../locale/fr/number-text.ts";
import { documentFormat, type LinkKind } from "./link-target.ts";

export interface LinkMark {
  readonly external: boolean;
  /** « PDF » or « PDF, 2,3 Mo »; undefined when the link text already says it. */
  readonly document: string | undefined;
}

interface MarkedLink {
  readonly href: string;
  readonly kind: LinkKind;
  readonly text: string;
  readonly bytes: number | undefined;
}

/** Returns what to add to a link, or undefined for an ordinary one; `bytes` is the size of the file, when known. */
export function linkMark({ href, kind, text, bytes }: MarkedLink): LinkMark | undefined {
  const external = kind === "external";
  const format = documentFormat(href);
  const alreadySaid = format !== undefined && new RegExp(`\\b${format}\\b`, "i").test(text);
  const document =
    format === undefined || alreadySaid ? undefined : bytes === undefined ? format : `${format}, ${sizeText(bytes)}`;
  return external || document !== undefined ? { external, document } : undefined;
}

/** Renders the mark as HTML, for insertion just before `</a>`. */
export function linkMarkHtml(mark: LinkMark): string {
  const document = mark.document === undefined ? "" : ` <span class="format">(${mark.document})</span>`;
  return document + (mark.external ? '<span class="hidden"> (site externe)</span>' : "");
}
