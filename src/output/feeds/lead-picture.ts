/** The lead picture of a post as feed readers show it, above its text: alternative text, caption and credit. */
import { escapeAttribute, escapeUTF8 } from "entities";
import { mainPicture } from "../../images/picture-sizes.ts";
import { creditText } from "../../locale/fr/picture-credit.ts";
import type { Post, Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";

/** A figure; empty without a picture of the site: a drawn one says no more than the title. */
export function leadPicture(site: Pick<Site, "base" | "origin">, { entry }: Post): string {
  const { asset, alt = "", caption, credit } = entry.image ?? {};
  if (asset === undefined) return "";
  const { url, width, height } = mainPicture(asset);
  const size = width === undefined || height === undefined ? "" : ` width="${width}" height="${height}"`;
  const words = [
    ...(caption ? [escapeUTF8(caption)] : []),
    ...(credit ? [`<small class="credit">${escapeUTF8(creditText(credit))}</small>`] : []),
  ];
  const figcaption = words.length === 0 ? "" : `<figcaption>${words.join(" ")}</figcaption>`;
  const source = escapeAttribute(absolute(site, url));
  return `<figure><img src="${source}" alt="${escapeAttribute(alt)}"${size}>${figcaption}</figure>\n`;
}
