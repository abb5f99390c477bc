/** Every permanent address of the site: pages, feeds, calendars, documents, and redirects to them. Without files whose name has a content hash. */
import type { LedgerNote } from "../content/collection/url-manifest.ts";
import type { ArchivePageData, FormationPost, PageData, Site } from "../site/model.ts";
import { calendarFeeds, eventFeed, formationFeed, isDated } from "./calendar/feeds.ts";
import { calendarUrls } from "./calendar/urls.ts";
import { bareMediaType } from "./media-types.ts";

/** Site URLs without the base, each with the entry it belongs to. */
export function publishedAddresses(site: Site): ReadonlyMap<string, LedgerNote> {
  const found = new Map<string, LedgerNote>();
  const add = (url: string, note: LedgerNote = {}): void => {
    if (!found.has(url)) found.set(url, note);
  };
  for (const { url, title, entry } of [...site.posts, ...site.pages]) add(url, { id: entry.id, title });
  for (const view of listedViews(site)) add(view.url, { title: view.title });
  for (const { atomUrl, jsonUrl } of site.feeds) {
    add(atomUrl);
    add(jsonUrl);
  }
  for (const url of calendarAddresses(site)) add(url);
  for (const { url } of site.assets) if (!bareMediaType(url).startsWith("image/")) add(url);
  for (const { from } of site.redirects) add(from);
  return found;
}

/** All pages but the error page and the second and later pages of lists, which depend on the number of posts. */
function listedViews({ views }: Site): readonly PageData[] {
  const { notFound: _, ...listed } = views;
  return (Object.values(listed) as readonly (readonly PageData[])[])
    .flat()
    .filter((view) => !("pagination" in view) || (view as ArchivePageData).pagination.number === 1);
}

/** The addresses of the calendars of listed sessions. */
export function calendarAddresses(site: Site): readonly string[] {
  const formations = [...new Set(site.sessions.map(({ post }) => post))] as readonly FormationPost[];
  return [
    ...calendarFeeds(site).map(({ url }) => url),
    ...formations.flatMap((post) => formationFeed(post)?.url ?? []),
    ...site.events.flatMap((event) => eventFeed(event)?.url ?? []),
    ...site.sessions.filter(isDated).map((session) => calendarUrls.session(session)),
  ];
}
