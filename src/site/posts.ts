/** Turns entries into posts, linked to their terms, authors, series, neighbours and sessions. */
import type { Content, Entry, PostEntry, StaticPage } from "../content/model.ts";
import { type CalendarDate, compareDates } from "../locale/fr/calendar-date.ts";
import { compareFrench } from "../locale/fr/collate.ts";
import { readingMinutes } from "../locale/fr/reading-time.ts";
import { slug } from "../locale/fr/slug.ts";
import { termKey } from "../locale/fr/term-key.ts";
import type { RenderedText } from "../markdown/model.ts";
import { ROUTES } from "../routes.ts";
import { compareItems, isInAgenda } from "./agenda-item.ts";
import { badgeOf, isUnpublished } from "./badge.ts";
import { linkEvents } from "./events.ts";
import { finder } from "./find-post.ts";
import { linkFollowers } from "./followers.ts";
import type {
  AgendaItem,
  FormationPost,
  PagePost,
  Post,
  Profile,
  Series,
  SiteEvent,
  SiteSession,
  Term,
  Venue,
} from "./model.ts";
import { newestFirst } from "./newest-first.ts";
import { linkSections } from "./page-sections.ts";
import { gatherPeople } from "./people.ts";
import { relatePosts } from "./related.ts";
import { siteSessions } from "./session-state.ts";
import { siteEvents } from "./site-events.ts";
import { gatherTerms } from "./terms.ts";
import { gatherVenues } from "./venues.ts";
import type { Writable } from "./writable.ts";

export interface Posts {
  /** Newest first. */
  readonly posts: readonly Post[];
  /** Those shown in lists: not expired. */
  readonly listed: readonly Post[];
  readonly pages: readonly PagePost[];
  readonly categories: readonly Term[];
  readonly tags: readonly Term[];
  readonly people: ReadonlyMap<string, Profile>;
  readonly places: ReadonlyMap<string, Venue>;
  readonly series: readonly Series[];
  /** Sessions of expired posts are only on their own page. */
  readonly sessions: readonly SiteSession[];
  readonly events: readonly SiteEvent[];
  /** Sessions and editions whose date is known or to be set, in agenda order. */
  readonly agenda: readonly AgendaItem[];
}

export interface GatheredPosts extends Posts {
  /** Gives an entry its rendered text; returns its post or page, complete from then on, or undefined when it is unpublished. */
  readonly giveText: (entry: Entry, text: RenderedText) => Post | PagePost | undefined;
}

/** Until a text is rendered: links between posts do not depend on their texts. */
const NO_TEXT: RenderedText = {
  html: "",
  lead: "",
  headings: [],
  words: 0,
  items: [],
  images: [],
  problems: [],
};

/** Builds the posts of the entries published on `now`, or of all when `drafts` is true; `giveText` then adds each text once it is rendered. */
export function gatherPosts(content: Content, now: string, drafts: boolean): GatheredPosts {
  const shown = content.entries.filter((entry) => drafts || !isUnpublished(entry, now));
  const entries = shown.filter((entry): entry is PostEntry => entry.base !== "page");
  const categories = gatherTerms(
    "category",
    entries.map((entry) => entry.categories),
    content.vocabulary.categories,
  );
  const tags = gatherTerms(
    "tag",
    entries.map((entry) => entry.tags),
    content.vocabulary.tags,
  );
  const gathering = gatherPeople(content);
  const series = new Map<string, Writable<Series>>();
  const seriesSlugs = new Set<string>();

  const posts = entries.map((entry): Writable<Post> => {
    const badge = badgeOf(entry, now);
    return {
      entry,
      kind: entry.kind,
      url: entry.url,
      title: entry.title,
      modified: latest(entry.updated, entry.date),
      text: NO_TEXT,
      summary: "",
      minutes: 0,
      categories: entry.categories.flatMap((label) => categories.get(label) ?? []) as Term[],
      tags: entry.tags.flatMap((label) => tags.get(label) ?? []) as Term[],
      authors: entry.authors.map(gathering.profileOf),
      related: [],
      sessions: [],
      sameEvent: [],
      reports: [],
      guides: [],
      ...(badge === undefined ? {} : { badge }),
    };
  });
  posts.sort(newestFirst);
  for (const post of posts) {
    const title = post.entry.series?.title;
    if (title === undefined) continue;
    const known = series.get(termKey(title)) ?? newSeries(title, seriesSlugs);
    series.set(termKey(title), known);
    known.posts.push(post as Post);
    post.series = known as Series;
  }
  for (const known of series.values()) known.posts.sort(byPart);
  const listed = posts.filter((post) => post.badge !== "expired");
  for (const post of listed) {
    for (const term of post.categories) (term.posts as Post[]).push(post as Post);
    for (const term of post.tags) (term.posts as Post[]).push(post as Post);
    gathering.credit(post as Post);
  }
  linkNeighbours(listed);
  linkEvents(listed);
  const { events: declared, settings } = content;
  const events = siteEvents({ listed, known: shown, declared, settings, now });
  const find = finder(posts as readonly Post[]);
  const related = relatePosts(listed as readonly Post[], find);
  const sessions: SiteSession[] = [];
  for (const post of posts) {
    post.related = [...(related.get(post as Post) ?? [])];
    if (post.entry.base !== "formation") continue;
    post.sessions = [...siteSessions(post.entry, post as FormationPost, now)];
    if (post.badge !== "expired") sessions.push(...post.sessions);
  }
  linkFollowers(listed, find);
  const pages = shown
    .filter((entry): entry is StaticPage => entry.base === "page")
    .map((entry): Writable<PagePost> => pagePost(entry, now));
  linkSections(pages);
  const findAny = finder<Post | PagePost>([...(listed as readonly Post[]), ...(pages as readonly PagePost[])]);
  for (const page of pages) {
    const chosen = page.entry.related.map(findAny).filter((other) => other !== undefined);
    page.related = [...new Set(chosen)].filter((other) => other.url !== page.url);
  }
  sessions.sort(compareItems);
  const agenda = [...sessions, ...events.flatMap(({ editions }) => editions.filter(isInAgenda))].sort(compareItems);
  return {
    posts: posts as readonly Post[],
    listed: listed as readonly Post[],
    pages,
    categories: ([...categories.values()] as Term[]).filter((term) => term.posts.length > 0),
    tags: ([...tags.values()] as Term[]).filter((term) => term.posts.length > 0),
    people: gathering.people(),
    places: gatherVenues(content, agenda, listed as readonly Post[]),
    series: ([...series.values()] as Series[]).sort((a, b) => compareFrench(a.title, b.title)),
    sessions,
    events,
    agenda,
    giveText: textGiver(posts, pages),
  };
}

function textGiver(posts: readonly Writable<Post>[], pages: readonly Writable<PagePost>[]): GatheredPosts["giveText"] {
  const byEntry = new Map<Entry, Writable<Post> | Writable<PagePost>>();
  for (const post of [...posts, ...pages]) byEntry.set(post.entry, post);
  return (entry, text) => {
    const post = byEntry.get(entry);
    if (post === undefined) return undefined;
    post.text = text;
    post.summary = entry.summary ?? text.lead;
    if ("minutes" in post) post.minutes = readingMinutes(text.words);
    return post as Post | PagePost;
  };
}

function pagePost(entry: StaticPage, now: string): Writable<PagePost> {
  const badge = badgeOf(entry, now);
  return {
    entry,
    url: entry.url,
    title: entry.title,
    text: NO_TEXT,
    summary: "",
    children: [],
    related: [],
    ...(badge === undefined ? {} : { badge }),
  };
}

/** The last change is never before the publication, whatever was typed (RFC 4287 §4.2.15). */
function latest(updated: CalendarDate | undefined, date: CalendarDate): CalendarDate {
  return updated === undefined || compareDates(updated, date) < 0 ? date : updated;
}

function byPart(a: Post, b: Post): number {
  return (a.entry.series?.part ?? 0) - (b.entry.series?.part ?? 0) || newestFirst(b, a);
}

function newSeries(title: string, taken: Set<string>): Writable<Series> {
  const wanted = slug(title) || "serie";
  let free = wanted;
  for (let n = 2; taken.has(free); n += 1) free = `${wanted}-${n}`;
  taken.add(free);
  return { title, url: `${ROUTES.series}${free}/`, posts: [] };
}

function linkNeighbours(posts: readonly Writable<Post>[]): void {
  const newer = new Map<string, Writable<Post>>();
  for (const post of posts) {
    const next = newer.get(post.kind);
    if (next !== undefined) {
      post.next = next as Post;
      next.previous = post as Post;
    }
    newer.set(post.kind, post);
  }
}
