/** Reads a session written as one sentence: « 15 janvier 2027, 9 h à 16 h, Québec » gives the keys of a session. */
import { isoDate, parseDate } from "../../locale/fr/calendar-date.ts";
import { type ClockTime, TIME_PATTERN, timeText } from "../../locale/fr/clock-time.ts";
import { isUnread, readHours } from "../../locale/fr/hours/hours.ts";
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
  readonly zone?: string;
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

const TO = "(?:à|-|–|—|jusqu[’']à|to|until|till)";
const RANGE = String.raw`(?:de |des |à partir de |à |dès |from )?(?:${TIME_PATTERN}|\d{1,2}(?=\s*${TO}\s*\d))(?:\s*${TO}\s*${TIME_PATTERN})?(?=$|[\s,;.)])`;
const HOURS = new RegExp(String.raw`^${RANGE}(?:(?:\s*[,;/&]\s*(?:et |puis )?|\s+(?:et|puis|and)\s+)${RANGE})*`, "iu");
/** An hour within other words: « accueil à 18 h 30 ». */
const AN_HOUR = /\d ?(?:h|heures?)(?!\p{L})|\d:\d{2}|\d ?[ap]\.?m\b/iu;
const SEATS = /^(\d{1,5}) (?:places?|personnes?)$/iu;
const BEFORE_PLACE = /^(?:lieu : ?|lieu: ?|à la |à l[’']|à |au |aux |dans la |dans le |dans l[’']|chez )(?=\S)/iu;
const SEPARATOR = /^[\s,;:–—-]+/u;

const EXCEPTION = /^[,; (]*(?:avec )?(?:sauf|excepté|hormis|relâche|congé|à l[’']exception|mais pas|pas de)(?!\p{L})/iu;
/** « tous les mardis, à 19 h, du 2 février au 30 mars 2027 ». */
const HOURS_OF_A_RULE = new RegExp(
  String.raw`^([^,\d]+?(?:,)?) ((?:à |de |dès )${RANGE})(,? (?:du|de|d[’']|à partir|à compter|entre|dès) ?.+)$`,
  "iu",
);
/** Between two dates of which one is not chosen, or one typed in another form. */
const OTHER_DATE = /^(?:\/ ?|ou |au |à |et )(?:le )?(\d.+)$/iu;
/** Figures that are neither hours nor anything else: the key of hours tells what to write. */
const BARE_FIGURES = /^(?:\d{1,2}[.:]\d{2}|\d{3,4}(?: ?[-–] ?\d{3,4})?|\d{1,2} ?(?:à|-|–) ?\d{1,2})$/u;
const UNSURE = /^\(?\?\)?$/u;
/** Clocks that are not said to be that of the site. */
const EASTERN =
  /^\(?(?:h\.?[nae]?\.?e\.?|es?t|edt|heure (?:de l[’']est|avancée de l[’']est|normale de l[’']est|de québec|de montréal))\)?$/iu;
const ATLANTIC = /^\(?(?:h[na]?a|a[sd]?t|heure (?:de l[’']atlantique|des îles))\)?$/iu;
const ELSEWHERE = /^\(?(?:utc|gmt|cet|cest|pst|pdt|h[na]p|heure (?:de |d[’']|du )\p{L}.*)\)?$/iu;

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
  const rest = sentence.slice(days.length);
  // « 15 janvier 2027 ou 22 janvier 2027 » is not the 15th.
  const [, other = ""] = OTHER_DATE.exec(rest.trim()) ?? [];
  const second = daysAtStart(other);
  if (other !== "" && "first" in second) return { error: "several", days: [days.first, second.first] };
  return wordsAfter(when, rest);
}

/** The longest beginning that is a rule, whose exceptions have commas too; its hours may stand before its days. */
function ruleAtStart(sentence: string): { readonly words: SessionWords } | SentenceRefusal {
  const [, rhythm = "", hours = "", days = ""] = HOURS_OF_A_RULE.exec(sentence) ?? [];
  if (hours !== "") {
    const found = ruleAtStart(`${rhythm.replace(/[ ,]+$/u, "")} ${days.replace(/^[ ,]+/u, "")}`);
    if (!("words" in found) || found.words.start !== undefined || found.words.hours !== undefined) return found;
    return { words: { ...found.words, ...hoursOf(hours).said } };
  }
  const parts = sentence.split(/(?=[,;])/u);
  for (let count = parts.length; count > 0; count -= 1) {
    const typed = parts.slice(0, count).join("");
    // An exception that is not read is not a rule without exceptions.
    if ("value" in readRepetition(typed) && !EXCEPTION.test(parts[count] ?? ""))
      return wordsAfter({ repeat: typed }, sentence.slice(typed.length));
  }
  const exception = parts.findIndex((part) => EXCEPTION.test(part));
  const why = readRepetition(parts.slice(0, exception + 1 || 1).join(""));
  return { error: "rule", why: "error" in why ? why : { error: "unreadable" } };
}

/** What a sentence says after its date or its rule. */
function wordsAfter(
  when: Pick<SessionWords, "date" | "endDate" | "repeat">,
  text: string,
): { readonly words: SessionWords } | SentenceRefusal {
  const read = hoursOf(text.replace(SEPARATOR, "").replace(/^T(?=\d{1,2}:)/u, ""));
  const all = read.rest
    .replace(/\.$/u, "")
    .split(/\s*[,;]\s*|\s+[–—-]\s+/u)
    .filter((part) => part !== "");
  const { said, parts } = onItsClock(read.said, all);
  const others = parts.flatMap((part) => {
    const date = parseDate(part);
    return "date" in date ? [isoDate(date.date)] : [];
  });
  if (others.length > 0) return { error: "several", days: [when.date ?? "", ...others].filter(Boolean) };
  return { words: { ...when, ...said, ...wordsOf(parts, Object.keys(said).length > 0) } };
}

type SaidHours = Pick<SessionWords, "start" | "end" | "hours" | "zone">;

/** The zone that follows hours; with one that is not read, the hours are only words. */
function onItsClock(
  said: SaidHours,
  parts: readonly string[],
): { readonly said: SaidHours; readonly parts: readonly string[] } {
  const [first = "", ...others] = parts;
  if (said.start === undefined && said.hours === undefined) return { said, parts };
  if (EASTERN.test(first)) return { said: { ...said, zone: "America/Toronto" }, parts: others };
  if (ATLANTIC.test(first)) return { said: { ...said, zone: "America/Halifax" }, parts: others };
  if (!ELSEWHERE.test(first)) return { said, parts };
  const hours = said.hours ?? [said.start, said.end].filter(Boolean).join(" à ");
  return { said: { hours: `${hours} (${first.replace(/^\((.+)\)$/u, "$1")})` }, parts: others };
}

/** The hours at the start of a text, « 9 h à 12 h et 13 h à 16 h » or « en soirée », and what follows them. */
function hoursOf(text: string): {
  readonly said: Pick<SessionWords, "start" | "end" | "hours">;
  readonly rest: string;
} {
  const [clock = ""] = HOURS.exec(text) ?? [];
  const [words = ""] = /^[^,;]+/u.exec(text) ?? [];
  const onClock = clock === "" ? undefined : readHours(clock);
  // « 9 h à midi, 1 h à 4 h »: the key of hours tells what is wrong.
  if (onClock !== undefined && "error" in onClock && onClock.error === "crossed")
    return { said: { hours: clock.trim() }, rest: text.slice(clock.length).replace(SEPARATOR, "") };
  const isClock = onClock !== undefined && "hours" in onClock;
  const typed = isClock ? clock : words;
  const reading = readHours(typed);
  // « à confirmer » alone is the state of the session.
  if ("error" in reading || isUnread(reading.hours) || FRENCH_STATUSES[slug(typed)] !== undefined)
    return { said: {}, rest: text };
  const rest = text.slice(typed.length).replace(SEPARATOR, "");
  const [range, other, ...more] = "ranges" in reading.hours ? reading.hours.ranges : [];
  if (range === undefined || more.length > 0 || (range.end !== undefined && other !== undefined))
    return { said: { hours: typed.trim() }, rest };
  // « 9 h, 16 h » is a start and an end; « 18 h 30 / 20 h » and « 10 h et 14 h » may begin twice.
  if (other !== undefined && !/\d,\s|h,\s/u.test(typed)) return { said: { hours: typed.trim() }, rest };
  const end = range.end ?? other?.start;
  if (other?.end !== undefined) return { said: { hours: typed.trim() }, rest };
  return { said: { start: spoken(range.start), ...(end === undefined ? {} : { end: spoken(end) }) }, rest };
}

/** « 9 h 30 », as people type it. */
function spoken(time: ClockTime): string {
  return timeText(time).replace(/\u00a0/gu, " ");
}

type Words = { -readonly [Key in keyof SessionWords]?: SessionWords[Key] };

function wordsOf(parts: readonly string[], hasHours: boolean): Omit<SessionWords, "date"> {
  const words: Words = {};
  const places: string[] = [];
  const notes: string[] = [];
  const groups: string[] = [];
  for (const part of parts) {
    const where = readWhereabouts(part);
    const [, seats] = SEATS.exec(part) ?? [];
    const plain = slug(part);
    const status = UNSURE.test(part)
      ? "to-confirm"
      : (FRENCH_STATUSES[plain] ?? FRENCH_STATUSES[plain.replace(/e$/u, "")]);
    if (where.online !== undefined && where.place === undefined) {
      if (words.online === undefined || typeof where.online === "string") words.online = where.online;
      // The name of the tool is not lost.
      if (where.tool !== undefined) notes.push(part);
    } else if (/\$|gratuit|sans frais/iu.test(part) && isUnderstood(readPrice(part))) words.price = part;
    else if (seats !== undefined) words.seats = Number(seats);
    else if (status !== undefined) words.status = status;
    // What is said of hours and not read as hours is kept in its words: it is no name of a group.
    else if ((AN_HOUR.test(part) || BARE_FIGURES.test(part)) && !hasHours && words.hours === undefined)
      words.hours = part;
    else if (AN_HOUR.test(part) || /^\(.+\)$/u.test(part)) notes.push(part.replace(/^\((.+)\)$/u, "$1"));
    else if (isPlace(part)) places.push(part.replace(BEFORE_PLACE, ""));
    else groups.push(part);
  }
  const city = places.length > 1 && TOWNS.has(slug(places.at(-1) ?? "")) ? places.at(-1) : undefined;
  const name = places.slice(0, city === undefined ? undefined : -1).join(", ");
  if (name !== "") words.place = city === undefined ? capital(name) : { name: capital(name), city };
  if (groups.length > 0) words.group = groups.join(", ");
  if (notes.length > 0) words.note = notes.join("; ");
  return words;
}

/** « à Québec », « Salle 205 », « Québec », or an id of `places.yml`. */
function isPlace(part: string): boolean {
  const [first = ""] = slug(part).split("-");
  return (
    (BEFORE_PLACE.test(part) && /[\p{L}\d]{2}/u.test(part.replace(BEFORE_PLACE, ""))) ||
    VENUE_WORDS.has(first) ||
    TOWNS.has(slug(part)) ||
    /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(part)
  );
}

/** The first letter as a capital, except in an id. */
function capital(name: string): string {
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(name) ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
