/** What search knows of a post beside its text: filters, the card of a result, sort date, people, places and sessions. */
import { KINDS } from "../../content/kinds.ts";
import type { Person, Place, PostEntry } from "../../content/model.ts";
import type { CalendarDate } from "../../french/calendar-date.ts";
import { isoDate } from "../../french/calendar-date.ts";
import { dateText } from "../../french/date-text.ts";
import type { PagePost, Post, Site } from "../../site/model.ts";
import { sessionDetails, sessionLabel } from "../../site/session-words.ts";

type NameAndValue = readonly [name: string, value: string];

export interface SearchFacts {
  /** `YYYY-MM-DD`; a page without it would vanish from results sorted by date. */
  readonly sortDate: string;
  readonly meta: readonly NameAndValue[];
  readonly filters: readonly NameAndValue[];
  /** Names of people, places, bodies and terms. */
  readonly around: readonly string[];
  readonly sessions: readonly { readonly anchor: string; readonly label: string; readonly details: string }[];
}

/** The facts of a dated post. */
export function postFacts(post: Post): SearchFacts {
  const { entry, sessions } = post;
  const label = KINDS[entry.kind].label;
  const people = unique(peopleOf(entry).concat(post.authors.map(({ person }) => person)), ({ name }) => name);
  const places = unique(placesOf(entry), ({ name }) => name);
  const coming = sessions.some(
    ({ time, session }) => (time === "upcoming" || time === "ongoing") && session.status !== "cancelled",
  );
  return {
    sortDate: sortDate(entry.date),
    meta: [
      ["titre", post.title],
      ["date", dateText(entry.date)],
      ["genre", label],
      ...(post.summary ? [["resume", post.summary] as const] : []),
    ],
    filters: [
      ["type", label],
      ...post.categories.map((term) => ["categorie", term.label] as const),
      ...post.tags.map((term) => ["etiquette", term.label] as const),
      ["annee", String(entry.date.year)],
      ...places.map((place) => ["lieu", place.name] as const),
      ...people.map((person) => ["personne", person.name] as const),
      ...(coming ? [["avenir", "oui"] as const] : []),
    ],
    around: unique(
      [
        ...people.flatMap(({ name, organisation }) => (organisation ? [name, organisation] : [name])),
        ...places.flatMap(({ name, city }) => (city ? [name, city] : [name])),
        ...bodiesOf(entry),
        ...[...post.categories, ...post.tags].map((term) => term.label),
        ...(post.series ? [post.series.title] : []),
      ],
      (name) => name,
    ),
    sessions: sessions.map((siteSession) => ({
      anchor: siteSession.anchor,
      label: sessionLabel(siteSession),
      details: sessionDetails(siteSession),
    })),
  };
}

/** The facts of an undated page, which sorts by the day the site began unless it has a date. */
export function pageFacts(site: Site, page: PagePost): SearchFacts {
  const { label } = KINDS.page;
  return {
    sortDate: sortDate(page.entry.date ?? site.settings.epoch),
    meta: [["titre", page.title], ["genre", label], ...(page.summary ? [["resume", page.summary] as const] : [])],
    filters: [["type", label]],
    around: [],
    sessions: [],
  };
}

function peopleOf(entry: PostEntry): readonly Person[] {
  if (entry.kind === "formation") return entry.trainers;
  return entry.kind === "conference" ? entry.speakers : [];
}

function placesOf(entry: PostEntry): readonly Place[] {
  if (entry.kind === "formation") {
    return [entry.place, ...entry.sessions.map(({ place }) => place)].filter((place) => place !== undefined);
  }
  return entry.kind === "conference" && entry.event?.place ? [entry.event.place] : [];
}

function bodiesOf(entry: PostEntry): readonly string[] {
  if (entry.kind === "formation") return [entry.organizer, ...entry.funders].flatMap((body) => body?.name ?? []);
  if (entry.kind === "conference")
    return [entry.event?.name, entry.event?.organizer?.name].filter((name) => name !== undefined);
  if (entry.kind === "guide")
    return [entry.document?.title, entry.document?.publisher].filter((name) => name !== undefined);
  return [];
}

function sortDate(date: CalendarDate): string {
  return isoDate({ ...date, day: date.day ?? 1 });
}

function unique<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
