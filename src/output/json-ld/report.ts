/** The document that a guide summarises, as a `Report`. */
import type { GuideDocument } from "../../content/model.ts";
import { isoDate } from "../../locale/fr/calendar-date.ts";
import type { Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { bareMediaType } from "../media-types.ts";
import { languageTag } from "./language.ts";
import type { JsonLdNode } from "./node.ts";
import { namedOrganization } from "./organization.ts";

/** `isBasedOn` of a guide: publisher, date, page count and where to read it. */
export function reportNode(site: Site, document: GuideDocument, pageUrl: string): JsonLdNode {
  const address = document.asset?.url ?? document.url;
  return {
    "@type": ["Report", "DigitalDocument"],
    "@id": `${pageUrl}#document`,
    name: document.title,
    url: address ? absolute(site, address) : undefined,
    archivedAt: document.archivedUrl,
    publisher: document.publisher ? namedOrganization(site, { name: document.publisher }) : undefined,
    datePublished: document.date ? isoDate(document.date) : undefined,
    numberOfPages: document.pages,
    inLanguage: languageTag(document.lang),
    encodingFormat: encodingFormat(document),
  };
}

/** The MIME type of the file, or of the format that the editor named (« PDF »). */
function encodingFormat({ asset, url, format }: GuideDocument): string | undefined {
  const names = [asset?.url, format && `x.${format.trim()}`, url];
  return names
    .map((name) => (name ? bareMediaType(name) : ""))
    .find((type) => type && type !== "application/octet-stream");
}
