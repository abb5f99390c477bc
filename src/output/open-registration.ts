/** How to register, and documents to download, as open data. */
import type { DocumentLink, Registration } from "../content/model.ts";
import { isoDate } from "../locale/fr/calendar-date.ts";
import { phoneHref } from "../locale/fr/phone.ts";
import type { Site } from "../site/model.ts";
import { absolute } from "../site/urls.ts";

/** The ways to register, and the deadline. */
export function openRegistration(site: Site, { url, email, phone, deadline, document, contact }: Registration) {
  return {
    url: url && absolute(site, url),
    email,
    phone: phone && phoneHref(phone),
    contact,
    deadline: deadline && isoDate(deadline),
    document: document && openDocument(site, document),
  };
}

/** A document of the site, with its size, or of another. */
export function openDocument(site: Site, { title, asset, url }: DocumentLink) {
  return { title, url: asset ? absolute(site, asset.url) : url, bytes: asset?.bytes };
}
