/** Builds the events of the site from the posts that name them and from `events.yml`. */
import type { DeclaredEvent, EditionFacts } from "../content/events/declared.ts";
import { groupEvents } from "../content/events/group-events.ts";
import type { EditionGroup, EventGroup } from "../content/events/model.ts";
import type { Entry, NamedLink, Occasion, PostEntry, Settings } from "../content/model.ts";
import { statusOf } from "../content/occasion-facts.ts";
import { type CalendarDate, compareDates, isoDate } from "../locale/fr/calendar-date.ts";
import { ROUTES } from "../routes.ts";
import { announcedEdition } from "./agenda-item.ts";
import { standingOf } from "./life.ts";
import type { Post, SiteEdition, SiteEvent } from "./model.ts";
import { newestFirst } from "./newest-first.ts";
import { boundsOf, sessionTime } from "./session-state.ts";
import type { Writable } from "./writable.ts";

interface EventsOptions {
  /** What the texts that are listed say; `known` are all those that have a page. */
  readonly listed: readonly Writable<Post>[];
  readonly known: readonly Entry[];
  readonly declared: readonly DeclaredEvent[];
  readonly settings: Pick<Settings, "epoch" | "timezone">;
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
  const posts = [...new Set([...group.editions.flatMap(({ mentions }) => postsOf(mentions)), ...loose])].sort(
    newestFirst,
  );
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
  for (const post of posts) {
    const own = event.editions.filter(({ announcements, trainings, reports, guides }) =>
      [announcements, trainings, reports, guides].some((texts) => texts.includes(post as Post)),
    );
    const edition = announcedEdition({ editions: own });
    if (edition !== undefined) post.edition = edition;
  }
  return event as SiteEvent;
}

function editionOf(
  event: SiteEvent,
  { id, isOccurrence, rule, year, facts, mentions }: EditionGroup,
  posts: readonly Post[],
  settings: EventsOptions["settings"],
  now: string,
): SiteEdition {
  const anchor = `edition-${id}`;
  const occasion = occasionOf(event, facts, settings);
  const { status } = occasion;
  const organizer = facts.organizer ?? event.organizer;
  const link = facts.url ?? event.link;
  const time = sessionTime(occasion, now);
  const label = facts.edition === String(year) ? undefined : facts.edition;
  // A text that lists the dates announces all of them, those before it too.
  const listing = new Set(mentions.filter(({ event: said }) => said.sessions !== undefined).map(({ entry }) => entry));
  const isAhead = (post: Post): boolean =>
    isAnnouncement(post.entry, facts) || (listing.has(post.entry) && !isReport(post));
  const texts = posts.filter(({ entry }) => entry.base === "conference" || entry.base === "article");
  const reports = texts.filter((post) => !isAhead(post));
  const guides = posts.filter(({ entry }) => entry.base === "guide");
  const [newest, oldest] = [latest(posts), posts.map(({ entry }) => entry.date).sort(compareDates)[0]];
  const changed = facts.updated ?? movedOn(mentions, posts);
  return {
    ...occasion,
    ...boundsOf(occasion),
    event,
    id,
    ...(isOccurrence ? { isOccurrence } : {}),
    ...(rule === undefined ? {} : { rule }),
    ...(year === undefined ? {} : { year }),
    anchor,
    url: `${event.url}#${anchor}`,
    title: year === undefined || isOccurrence ? event.shortName : `${event.shortName} ${year}`,
    time,
    standing: standingOf({
      time,
      status,
      hasDate: facts.date !== undefined || facts.loose !== undefined,
      hasDay: facts.date?.day !== undefined,
      isMoved: facts.formerDate !== undefined,
      isReported: reports.some(isReport),
      isGuided: guides.length > 0,
    }),
    announced: facts.updated ?? oldest ?? settings.epoch,
    modified: laterOf(facts.updated, newest) ?? settings.epoch,
    ...(changed === undefined ? {} : { changed }),
    announcements: texts.filter(isAhead),
    trainings: posts.filter(({ entry }) => entry.base === "formation"),
    reports,
    guides,
    photos: posts.flatMap(({ entry }) => (entry.base === "conference" ? entry.photos : [])),
    categories: [...new Set(posts.flatMap(({ categories }) => categories))],
    ...(label === undefined ? {} : { label }),
    ...(facts.registration === undefined ? {} : { registration: facts.registration }),
    ...(organizer === undefined ? {} : { organizer }),
    ...(link === undefined ? {} : { link }),
  };
}

/** When and where an edition takes place, at what price and under what conditions; what it does not say of its venue is that of the event. */
function occasionOf(
  event: Pick<SiteEvent, "place">,
  { date, loose, zone: said, place: own, online, status, ...facts }: EditionFacts,
  { timezone }: Pick<Settings, "timezone">,
): Occasion {
  const place = own ?? event.place;
  const zone = said ?? timezone;
  const { endDate, formerDate, start, end, hours, price, seats, seatsLeft, access } = facts;
  return {
    ...(date === undefined ? {} : { date }),
    ...(loose === undefined ? {} : { loose }),
    ...(endDate === undefined ? {} : { endDate }),
    ...(formerDate === undefined ? {} : { formerDate }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(hours === undefined ? {} : { hours }),
    zone,
    ...(zone === timezone ? {} : { otherZone: true as const }),
    status: statusOf(status, date),
    ...(place === undefined ? {} : { place }),
    ...(typeof online === "string" || online === true ? { online } : {}),
    ...(price === undefined ? {} : { price }),
    ...(seats === undefined ? {} : { seats }),
    ...(seatsLeft === undefined ? {} : { seatsLeft }),
    ...(access === undefined ? {} : { access }),
  };
}

/** The day of the first text that says its former date, or that it is put off: what is written later of the same edition moves nothing. */
function movedOn(mentions: EditionGroup["mentions"], posts: readonly Post[]): CalendarDate | undefined {
  const says = ({ formerDate, status }: Pick<EditionFacts, "formerDate" | "status">): boolean =>
    formerDate !== undefined || status === "postponed";
  const telling = new Set(
    mentions.filter(({ event }) => says(event) || event.sessions?.some(says)).map(({ entry }) => entry),
  );
  const days = posts.filter(({ entry }) => telling.has(entry)).map(({ modified }) => modified);
  return days.sort(compareDates)[0];
}

function isReport({ entry }: Post): boolean {
  return entry.base === "conference";
}

/** True when a text appeared before the event began: of a month, before its first day; of words, before the period they allow, and within it unless it is a report. */
function isAnnouncement({ base, date: day }: PostEntry, { date, loose, formerDate }: EditionFacts): boolean {
  if (date !== undefined) return isoDate(day) < isoDate(date);
  // Of what waits for its new date, the former one.
  if (loose === undefined) return formerDate !== undefined && isoDate(day) < isoDate(formerDate);
  if (loose.from === undefined || loose.last === undefined || isoDate(day) < isoDate(loose.from)) return true;
  return base !== "conference" && isoDate(day) <= isoDate(loose.last);
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
