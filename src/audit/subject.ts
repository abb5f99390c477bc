/** The little that the audit must know of a site, as plain data: it can be posted to a thread that never sees the site. */
import type { Site } from "../site/model.ts";

export interface AuditSubject {
  readonly base: string;
  readonly origin: string;
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Site URLs of the pages that are printed. */
  readonly pages: readonly string[];
  /** Site URLs of the posts that lists leave out on purpose. */
  readonly unlisted: readonly string[];
}

export function auditSubject(site: Site): AuditSubject {
  const views: readonly (readonly { readonly url: string }[])[] = Object.values(site.views);
  return {
    base: site.base,
    origin: site.origin,
    redirects: site.redirects.map(({ from, to }) => ({ from, to })),
    pages: views.flatMap((list) => list.map(({ url }) => url)),
    unlisted: site.posts.filter(({ badge }) => badge === "expired").map(({ url }) => url),
  };
}
