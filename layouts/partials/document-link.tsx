/** A link to a file that gives its format and size before the download. */
import type { VNode } from "preact";
import type { DocumentLink } from "../../src/content/model.ts";
import { sizeText } from "../../src/locale/fr/number-text.ts";
import type { Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";

/** « Formulaire d’inscription (PDF, 48 ko) ». */
export function FileLink({ site, document }: { readonly site: Site; readonly document: DocumentLink }): VNode | null {
  const { title, asset, url } = document;
  const address = asset ? href(site, asset.url) : url;
  if (!address) return <>{title}</>;
  const details = [formatOf(address), asset && sizeText(asset.bytes)].filter(Boolean).join(", ");
  return <a href={address}>{details === "" ? title : `${title} (${details})`}</a>;
}

/** « PDF », « DOCX » from the extension of a URL; undefined for a page. */
export function formatOf(address: string): string | undefined {
  const extension = /\.([a-z0-9]{2,4})(?:[?#]|$)/i.exec(address.split("/").at(-1) ?? "")?.[1]?.toUpperCase();
  return extension === "HTML" || extension === "HTM" || extension === "PHP" ? undefined : extension;
}
