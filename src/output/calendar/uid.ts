/** Permanent UIDs of calendar entries: UUIDs derived from permanent ids, so that a change of date, title, address or host keeps them. */
import { createHash } from "node:crypto";
import type { Settings } from "../../content/model.ts";
import { memoized } from "../../locale/memoized.ts";
import type { SiteEdition, SiteSession } from "../../site/model.ts";

/** The namespace UUID for domain names (RFC 9562 §6.6). */
export const DNS_NAMESPACE = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

/** The UUID version 5 of a name in a namespace (RFC 9562 §5.5). */
export function uuidV5(namespace: string, name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name, "utf8")
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** The UID of a session (RFC 7986 §5.3), the same before and after its day is known; `part` identifies one day of several. */
export function sessionUid(
  { permanentHost }: Pick<Settings, "permanentHost">,
  { post, session }: Pick<SiteSession, "post" | "session">,
  part = "",
): string {
  return uuidV5(namespaceOf(permanentHost), `${post.entry.id}#${session.id}${part}`);
}

/** The UID of an edition of an event, the same before and after its day is known; `part` identifies one day of several. */
export function editionUid(
  { permanentHost }: Pick<Settings, "permanentHost">,
  { event, id }: Pick<SiteEdition, "event" | "id">,
  part = "",
): string {
  return uuidV5(namespaceOf(permanentHost), `evenements/${event.id}#${id}${part}`);
}

/** Asked for by every session of a site. */
const namespaceOf = memoized((host: string): string => uuidV5(DNS_NAMESPACE, host));
