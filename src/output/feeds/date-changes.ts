/** Dates that moved, each an entry of its own in feeds: programs that follow a feed show it once, by its id, and never again at the next builds. */
import { type CalendarDate, isoDate } from "../../locale/fr/calendar-date.ts";
import { capital } from "../../locale/fr/capital.ts";
import { editionChange } from "../../site/edition-words.ts";
import type { Feed, Post, Site, SiteEdition, SiteSession, Term } from "../../site/model.ts";
import { itemDateText, sessionChange, sessionDetails, sessionLabel } from "../../site/session-words.ts";
import { tagUri } from "../permanent-id.ts";
import { feedPosts } from "./feed-posts.ts";

const LIMIT = 50;

export interface DateChange {
  /** Of the session or the edition and of its new date: another move is another entry. */
  readonly id: string;
  /** « Déplacée du 3 au 8 décembre : Écrire pour le Web ». */
  readonly title: string;
  /** Plain text: when and where it is now. */
  readonly summary: string;
  /** Site URL. */
  readonly url: string;
  /** The day that its text says: nothing depends on the day of the build. */
  readonly modified: CalendarDate;
  readonly lang?: string | undefined;
  readonly categories: readonly Term[];
}

/** Those of the texts of a feed, the latest first; the feed of the site has them all. */
export function dateChanges(site: Site, feed: Pick<Feed, "pageUrl" | "posts">): readonly DateChange[] {
  const posts = new Set<Post>(feedPosts(feed));
  const isAbout = (texts: readonly Post[]): boolean => feed.pageUrl === "/" || texts.some((post) => posts.has(post));
  const changes = [
    ...site.sessions
      .filter(({ session, post }) => session.formerDate !== undefined && isAbout([post]))
      .flatMap((item) => ofSession(site, item)),
    ...site.events
      .flatMap(({ editions }) => editions)
      .filter(({ formerDate }) => formerDate !== undefined)
      .filter(({ announcements, trainings, reports }) => isAbout([...announcements, ...trainings, ...reports]))
      .flatMap((edition) => ofEdition(site, edition)),
  ];
  return changes
    .sort((a, b) => compareText(isoDate(b.modified), isoDate(a.modified)) || compareText(a.id, b.id))
    .slice(0, LIMIT);
}

function ofSession(site: Site, item: SiteSession): readonly DateChange[] {
  const { session, post, url } = item;
  // A feed has the same bytes whatever the day of the build.
  const timeless = { session, time: "undated" } as const;
  const change = sessionChange(session);
  if (change === undefined) return [];
  return [
    {
      id: idOf(site, `${post.entry.id}/${session.id}`, session.date),
      title: `${session.date === undefined ? "Reportée" : capital(change)} : ${post.title}${session.group === undefined ? "" : ` – ${session.group}`}`,
      summary: [`${sessionLabel(timeless)}.`, sessionDetails(timeless)].join(" ").trim(),
      url,
      modified: post.modified,
      lang: post.entry.lang,
      categories: post.categories,
    },
  ];
}

function ofEdition(site: Site, edition: SiteEdition): readonly DateChange[] {
  const { event, id, date, title, url, changed, categories } = edition;
  const change = editionChange(edition);
  // The epoch of the site is not the day of a move: without a day, there is no entry, which the checker tells.
  if (change === undefined || changed === undefined) return [];
  const summary = `${event.name} : ${itemDateText({ ...edition, time: "undated" })}. ${change}.`;
  return [
    {
      id: idOf(site, `evenements/${event.id}/${id}`, date),
      title: `${date === undefined ? "Reporté" : change} : ${title}`,
      summary,
      url,
      modified: changed,
      lang: event.lang,
      categories,
    },
  ];
}

function idOf({ settings }: Site, specific: string, date: CalendarDate | undefined): string {
  return tagUri(settings, `${specific}/${date === undefined ? "reporte" : isoDate(date)}`);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
