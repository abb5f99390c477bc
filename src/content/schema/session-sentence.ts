/** Reads a session written as one sentence: « 15 janvier 2027, 9 h à 16 h, Québec » gives the keys of a session. */
import { isoDate, parseDate } from "../../locale/fr/calendar-date.ts";
import { type ClockTime, TIME_PATTERN, timeText } from "../../locale/fr/clock-time.ts";
import { readHours } from "../../locale/fr/hours/hours.ts";
import { readLooseDate } from "../../locale/fr/loose-date.ts";
import { readWhereabouts } from "../../locale/fr/online-words.ts";
import { isUnderstood, readPrice } from "../../locale/fr/price/read-price.ts";
import {
  looksLikeRepetition,
  type RepetitionError,
  readRepetition,
} from "../../locale/fr/repetition/read-repetition.ts";
import { slug } from "../../locale/fr/slug.ts";
import { daysAtStart } from "./fields/date-advice.ts";
import { TOWNS, VENUE_WORDS } from "./place-words.ts";
import { FRENCH_STATUSES, type SESSION_STATUSES } from "./session-statuses.ts";

/** The keys of a session, with values as an editor would type them. */
export interface SessionWords {
  /** `YYYY-MM-DD`, `YYYY-MM` when only the month is known, or words; undefined for a rule. */
  readonly date?: string;
  readonly repeat?: string;
  readonly endDate?: string;
  readonly start?: string;
  readonly end?: string;
  readonly hours?: string;
  readonly place?: string | { readonly name: string; readonly city: string };
  readonly online?: true | string;
  readonly price?: string;
  readonly seats?: number;
  readonly status?: (typeof SESSION_STATUSES)[number];
  readonly group?: string;
  readonly note?: string;
}

/** Why a sentence is not a session; `days` when it names several, which are as many sessions. */
export type SentenceRefusal =
  | { readonly error: "impossible" | "unreadable" | "ambiguous"; readonly typed: string }
  | { readonly error: "several"; readonly days: readonly string[] }
  | { readonly error: "rule"; readonly why: RepetitionError };

const RANGE = String.raw`(?:de |des |à partir de |à |dès )?(?:${TIME_PATTERN}|\d{1,2}(?=\s*(?:à|-|–|—)\s*\d))(?:\s*(?:à|-|–|—|jusqu[’']à)\s*${TIME_PATTERN})?(?=$|[\s,;.)])`;
const HOURS = new RegExp(String.raw`^${RANGE}(?:(?:\s*[,;/&]\s*(?:et )?|\s+(?:et|puis)\s+)${RANGE})*`, "iu");
const SEATS = /^(\d{1,5}) (?:places?|personnes?)$/iu;
const BEFORE_PLACE = /^(?:lieu : ?|lieu: ?|à la |à l[’']|à |au |aux |dans la |dans le |dans l[’']|chez )(?=\S)/iu;
const SEPARATOR = /^[\s,;:–—-]+/u;

/** Returns the keys that a sentence says: the date or a rule first, then hours, and in any order a place, a price, a state, « en ligne »; other words name the group. */
export function readSessionSentence(typed: string): { readonly words: SessionWords } | SentenceRefusal {
  const sentence = typed.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (looksLikeRepetition(sentence)) return ruleAtStart(sentence);
  const days = daysAtStart(sentence);
  const [loose = ""] = /^[^,;]+/u.exec(sentence) ?? [];
  if ("error" in days) {
    if (readLooseDate(loose) === undefined) return { error: days.error, typed: days.typed };
    return wordsAfter({ date: loose.trim() }, sentence.slice(loose.length));
  }
  if (days.apart) return { error: "several", days: [days.first, days.last ?? days.first] };
  const when = { date: days.first, ...(days.last === undefined ? {} : { endDate: days.last }) };
  return wordsAfter(when, sentence.slice(days.length));
}

/** The longest beginning that is a rule, whose exceptions have commas too. */
function ruleAtStart(sentence: string): { readonly words: SessionWords } | SentenceRefusal {
  const parts = sentence.split(/(?=[,;])/u);
  for (let count = parts.length; count > 0; count -= 1) {
    const typed = parts.slice(0, count).join("");
    if ("value" in readRepetition(typed)) return wordsAfter({ repeat: typed }, sentence.slice(typed.length));
  }
  const exception = parts.findIndex((part) => /^[,;] *(?:sauf|excepté|relâche)/iu.test(part));
  const why = readRepetition(parts.slice(0, exception + 1 || 1).join(""));
  return { error: "rule", why: "error" in why ? why : { error: "unreadable" } };
}

/** What a sentence says after its date or its rule. */
function wordsAfter(
  when: Pick<SessionWords, "date" | "endDate" | "repeat">,
  text: string,
): { readonly words: SessionWords } | SentenceRefusal {
  const { said, rest } = hoursOf(text.replace(SEPARATOR, ""));
  const parts = rest
    .replace(/\.$/u, "")
    .split(/\s*[,;]\s*|\s+[–—-]\s+/u)
    .filter((part) => part !== "");
  const others = parts.flatMap((part) => {
    const date = parseDate(part);
    return "date" in date ? [isoDate(date.date)] : [];
  });
  if (others.length > 0) return { error: "several", days: [when.date ?? "", ...others].filter(Boolean) };
  return { words: { ...when, ...said, ...wordsOf(parts) } };
}

/** The hours at the start of a text, « 9 h à 12 h et 13 h à 16 h » or « en soirée », and what follows them. */
function hoursOf(text: string): {
  readonly said: Pick<SessionWords, "start" | "end" | "hours">;
  readonly rest: string;
} {
  const [clock = ""] = HOURS.exec(text) ?? [];
  const [words = ""] = /^[^,;]+/u.exec(text) ?? [];
  const typed = clock === "" ? words : clock;
  const reading = readHours(typed);
  // « à confirmer » alone is the state of the session.
  if ("error" in reading || FRENCH_STATUSES[slug(typed)] !== undefined) return { said: {}, rest: text };
  const rest = text.slice(typed.length).replace(SEPARATOR, "");
  const [range, other, ...more] = "ranges" in reading.hours ? reading.hours.ranges : [];
  if (range === undefined || more.length > 0 || (range.end !== undefined && other !== undefined))
    return { said: { hours: typed.trim() }, rest };
  // « 9 h, 16 h » is a start and an end.
  const end = range.end ?? other?.start;
  if (other?.end !== undefined) return { said: { hours: typed.trim() }, rest };
  return { said: { start: spoken(range.start), ...(end === undefined ? {} : { end: spoken(end) }) }, rest };
}

/** « 9 h 30 », as people type it. */
function spoken(time: ClockTime): string {
  return timeText(time).replace(/\u00a0/gu, " ");
}

type Words = { -readonly [Key in keyof SessionWords]?: SessionWords[Key] };

function wordsOf(parts: readonly string[]): Omit<SessionWords, "date"> {
  const words: Words = {};
  const places: string[] = [];
  const groups: string[] = [];
  for (const part of parts) {
    const where = readWhereabouts(part);
    const [, seats] = SEATS.exec(part) ?? [];
    const plain = slug(part);
    const status = FRENCH_STATUSES[plain] ?? FRENCH_STATUSES[plain.replace(/e$/u, "")];
    if (where.online !== undefined && where.place === undefined) {
      if (words.online === undefined || typeof where.online === "string") words.online = where.online;
      // The name of the tool is not lost.
      if (where.tool !== undefined) words.note = part;
    } else if (/\$|gratuit|sans frais/iu.test(part) && isUnderstood(readPrice(part))) words.price = part;
    else if (seats !== undefined) words.seats = Number(seats);
    else if (status !== undefined) words.status = status;
    else if (isPlace(part)) places.push(part.replace(BEFORE_PLACE, ""));
    else groups.push(part);
  }
  const city = places.length > 1 && TOWNS.has(slug(places.at(-1) ?? "")) ? places.at(-1) : undefined;
  const name = places.slice(0, city === undefined ? undefined : -1).join(", ");
  if (name !== "") words.place = city === undefined ? capital(name) : { name: capital(name), city };
  if (groups.length > 0) words.group = groups.join(", ");
  return words;
}

/** « à Québec », « Salle 205 », « Québec », or an id of `places.yml`. */
function isPlace(part: string): boolean {
  const [first = ""] = slug(part).split("-");
  return (
    BEFORE_PLACE.test(part) ||
    VENUE_WORDS.has(first) ||
    TOWNS.has(slug(part)) ||
    /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(part)
  );
}

/** The first letter as a capital, except in an id. */
function capital(name: string): string {
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(name) ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
