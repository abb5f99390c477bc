/** What the audit needs to know of a site, as plain data that can be posted to a worker. */
import type { Site } from "../site/model.ts";

export interface AuditSubject {
  readonly base: string;
  readonly origin: string;
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Site URLs of the rendered pages. */
  readonly pages: readonly string[];
  /** Site URLs of the posts left out of lists on purpose. */
  readonly unlisted: readonly string[];
}

/** Returns the part of a site that the audit needs. */
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
