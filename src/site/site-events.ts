/** Builds the events of the site from the posts that name them and from `events.yml`. */
import type { DeclaredEvent } from "../content/events/declared.ts";
import { groupEvents } from "../content/events/group-events.ts";
import type { EditionGroup, EventGroup } from "../content/events/model.ts";
import type { Entry, NamedLink, PostEntry, Settings } from "../content/model.ts";
import { type CalendarDate, compareDates, isoDate } from "../locale/fr/calendar-date.ts";
import { ROUTES } from "../routes.ts";
import { standingOf } from "./life.ts";
import type { Post, SiteEdition, SiteEvent } from "./model.ts";
import { newestFirst } from "./newest-first.ts";
import { sessionTime } from "./session-state.ts";
import type { Writable } from "./writable.ts";

interface EventsOptions {
  /** What the texts that are listed say; `known` are all those that have a page. */
  readonly listed: readonly Writable<Post>[];
  readonly known: readonly Entry[];
  readonly declared: readonly DeclaredEvent[];
  readonly settings: Pick<Settings, "epoch">;
  /** `YYYY-MM-DD`. */
  readonly now: string;
}

/** Returns the events, sorted by id, and gives each post its event and edition. */
export function siteEvents({ listed, known, declared, settings, now }: EventsOptions): readonly SiteEvent[] {
  const byEntry = new Map<PostEntry, Writable<Post>>(listed.map((post) => [post.entry, post]));
  const groups = groupEvents(
    listed.map(({ entry }) => entry),
    declared,
    known,
  );
  return groups.map((group) => eventOf(group, byEntry, settings, now));
}

function eventOf(
  group: EventGroup,
  byEntry: ReadonlyMap<PostEntry, Writable<Post>>,
  settings: EventsOptions["settings"],
  now: string,
): SiteEvent {
  const { declared } = group;
  const postsOf = (mentions: EditionGroup["mentions"]): readonly Writable<Post>[] =>
    mentions.flatMap(({ entry }) => byEntry.get(entry) ?? []).sort(newestFirst);
  const loose = postsOf(group.loose);
  const posts = [...group.editions.flatMap(({ mentions }) => postsOf(mentions)), ...loose].sort(newestFirst);
  const languages = [...new Set(posts.map(({ entry }) => entry.lang))];
  const [lang] = declared === undefined && languages.length === 1 ? languages : [];
  const organizer = declared?.organizer ?? organizerOf(group);
  const modified = latest(posts);
  const event: Writable<SiteEvent> = {
    id: group.id,
    url: `${ROUTES.events}${group.id}/`,
    name: group.name,
    shortName: group.acronym ?? group.name,
    synonyms: [...(declared?.synonyms ?? [])],
    editions: [],
    loose: loose as readonly Post[] as Post[],
    posts: posts as readonly Post[] as Post[],
    ...(declared?.summary === undefined ? {} : { summary: declared.summary }),
    ...(organizer === undefined ? {} : { organizer }),
    ...(declared?.place === undefined ? {} : { place: declared.place }),
    ...(declared?.url === undefined ? {} : { link: declared.url }),
    ...(lang === undefined ? {} : { lang }),
    ...(modified === undefined ? {} : { modified }),
  };
  event.editions = group.editions.map((edition) =>
    editionOf(event as SiteEvent, edition, postsOf(edition.mentions) as readonly Post[], settings, now),
  );
  for (const post of posts) post.event = event as SiteEvent;
  for (const edition of event.editions)
    for (const { entry } of group.editions.find(({ id }) => id === edition.id)?.mentions ?? []) {
      const post = byEntry.get(entry);
      if (post !== undefined) post.edition = edition;
    }
  return event as SiteEvent;
}

function editionOf(
  event: SiteEvent,
  { id, year, facts }: EditionGroup,
  posts: readonly Post[],
  settings: EventsOptions["settings"],
  now: string,
): SiteEdition {
  const anchor = `edition-${id}`;
  const place = facts.place ?? event.place;
  const online = typeof facts.online === "string" || facts.online === true ? facts.online : undefined;
  const organizer = facts.organizer ?? event.organizer;
  const link = facts.url ?? event.link;
  const time = sessionTime(plainDates(facts), now);
  const status = facts.status ?? (facts.date?.day === undefined ? "to-confirm" : "confirmed");
  const label = facts.edition === String(year) ? undefined : facts.edition;
  // Of what waits for its new date, the former one.
  const start = facts.date ?? facts.formerDate;
  const isAhead = (post: Post): boolean => start !== undefined && isBefore(post.entry.date, start);
  const texts = posts.filter(({ entry }) => entry.base === "conference" || entry.base === "article");
  const reports = texts.filter((post) => !isAhead(post));
  const guides = posts.filter(({ entry }) => entry.base === "guide");
  const [newest, oldest] = [latest(posts), posts.map(({ entry }) => entry.date).sort(compareDates)[0]];
  return {
    event,
    id,
    anchor,
    url: `${event.url}#${anchor}`,
    title: `${event.shortName} ${year}`,
    facts,
    status,
    time,
    standing: standingOf({
      time,
      status,
      hasDate: facts.date !== undefined,
      hasDay: facts.date?.day !== undefined,
      isMoved: facts.formerDate !== undefined,
      isReported: reports.some(isReport),
      isGuided: guides.length > 0,
    }),
    announced: facts.updated ?? oldest ?? settings.epoch,
    modified: laterOf(facts.updated, newest) ?? settings.epoch,
    announcements: texts.filter(isAhead),
    trainings: posts.filter(({ entry }) => entry.base === "formation"),
    reports,
    guides,
    photos: posts.flatMap(({ entry }) => (entry.base === "conference" ? entry.photos : [])),
    categories: [...new Set(posts.flatMap(({ categories }) => categories))],
    ...(label === undefined ? {} : { label }),
    ...(place === undefined ? {} : { place }),
    ...(online === undefined ? {} : { online }),
    ...(organizer === undefined ? {} : { organizer }),
    ...(link === undefined ? {} : { link }),
  };
}

function isReport({ entry }: Post): boolean {
  return entry.base === "conference";
}

function plainDates({ date, endDate }: EditionGroup["facts"]) {
  return { ...(date === undefined ? {} : { date }), ...(endDate === undefined ? {} : { endDate }) };
}

/** True when a text appeared before the event began; of a month, before its first day. */
function isBefore(day: CalendarDate, start: CalendarDate): boolean {
  return isoDate(day) < isoDate(start);
}

function organizerOf({ editions, loose }: EventGroup): NamedLink | undefined {
  const said = [...editions.map(({ facts }) => facts.organizer), ...loose.map(({ event }) => event.organizer)];
  return said.find((organizer) => organizer !== undefined);
}

function latest(posts: readonly Pick<Post, "modified">[]): CalendarDate | undefined {
  return posts
    .map(({ modified }) => modified)
    .sort(compareDates)
    .at(-1);
}

function laterOf(a: CalendarDate | undefined, b: CalendarDate | undefined): CalendarDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareDates(a, b) > 0 ? a : b;
}
