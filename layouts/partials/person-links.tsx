/** How to reach someone, and their pages elsewhere. */
import type { ComponentChildren, VNode } from "preact";
import type { Person } from "../../src/content/model.ts";
import { phoneHref, phoneText } from "../../src/locale/fr/phone.ts";

/** Null when nothing of this is published; `rel=me` says that the pages are of the same person (HTML, microformats). */
export function PersonLinks({ person }: { readonly person: Person }): VNode | null {
  const { email, phone, url, links = [] } = person;
  const items: ComponentChildren[] = [
    email && (
      <a class="u-email" href={`mailto:${email}`}>
        {email}
      </a>
    ),
    phone && (
      <a class="p-tel" href={phoneHref(phone)}>
        {phoneText(phone)}
      </a>
    ),
    ...[...(url === undefined ? [] : [{ label: siteName(url), url }]), ...links].map((link) => (
      <a class="u-url" rel="me" href={link.url}>
        {link.label}
      </a>
    )),
  ].filter(Boolean);
  if (items.length === 0) return null;
  return (
    <ul class="profile-links">
      {items.map((item, at) => (
        <li key={at}>{item}</li>
      ))}
    </ul>
  );
}

/** « exemple.org »: what a reader sees in the address bar. */
function siteName(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname.replace(/^www\./u, "")}${pathname.replace(/\/$/u, "")}`;
}
