/** Reads a session written as one sentence: « 15 janvier 2027, 9 h à 16 h, Québec » gives the keys of a session. */
import { isoDate, parseDate } from "../../locale/fr/calendar-date.ts";
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
import { hoursOf, onItsClock, RANGE, SEPARATOR } from "./sentence-hours.ts";
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

/** An hour within other words: « accueil à 18 h 30 ». */
const AN_HOUR =
  /\d ?(?:h|heures?)(?!\p{L})|(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|treize|quatorze|quinze|seize|vingt) heures?(?!\p{L})|\d:\d{2}|\d ?[ap]\.?m\b/iu;
const SEATS = /^(\d{1,5}) (?:places?|personnes?)$/iu;
const BEFORE_PLACE = /^(?:lieu : ?|lieu: ?|à la |à l[’']|à |au |aux |dans la |dans le |dans l[’']|chez )(?=\S)/iu;

/** « les lundis soirs ». */
const PART_OF_DAY =
  /(?<=(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?) (soirs?|matins?|midis?|avant-midis?|après-midis?)(?!\p{L})/iu;
const EXCEPTION =
  /^[,; (.]*(?:avec )?(?:sauf|excepté|hormis|relâche|congé|à l[’']exception|mais pas|pas de)(?!\p{L})/iu;
/** « tous les mardis, à 19 h, du 2 février au 30 mars 2027 ». */
const HOURS_OF_A_RULE = new RegExp(
  String.raw`^([^,\d]+?(?:,)?) ((?:à |de |dès )${RANGE})(,? (?:du|de|d[’']|à partir|à compter|entre|dès) ?.+)$`,
  "iu",
);
/** Between two dates of which one is not chosen, or one typed in another form. */
const OTHER_DATE = /^(?:\/ ?|ou |au |à |et )(?:le )?(\d.+)$/iu;
/** Figures that are neither hours nor anything else: the key of hours tells what to write. */
const BARE_FIGURES = /^(?:\d{1,2}[.:]\d{2}|\d{3,4}(?: ?[-–] ?\d{3,4})?|\d{1,2} ?(?:à|-|–) ?\d{1,2})$/u;
const UNSURE = /^\(?(?:\?|sous réserve|(?:date )?provisoire|à valider|probable(?:ment)?)\)?$/iu;
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
  // « du 11 janvier au 29 mars 2027, les lundis » is a rule, said the other way around.
  const after = sentence.slice(days.length).replace(SEPARATOR, "");
  if (days.last !== undefined && !days.apart && looksLikeRepetition(after))
    return ruleAtStart(turned(sentence.slice(0, days.length), after));
  if (days.apart) return { error: "several", days: [days.first, days.last ?? days.first] };
  const when = { date: days.first, ...(days.last === undefined ? {} : { endDate: days.last }) };
  const rest = sentence.slice(days.length);
  // « 15 janvier 2027 ou 22 janvier 2027 » is not the 15th.
  const [, other = ""] = OTHER_DATE.exec(rest.trim()) ?? [];
  const second = daysAtStart(other);
  if (other !== "" && "first" in second) return { error: "several", days: [days.first, second.first] };
  return wordsAfter(when, rest);
}

/** The rhythm, then its days, then the rest. */
function turned(days: string, after: string): string {
  const [rhythm = ""] = /^[^,;]+/u.exec(after) ?? [];
  return `${rhythm.trim()} ${/^du /iu.test(days) ? days : `du ${days}`}${after.slice(rhythm.length)}`;
}

/** The longest beginning that is a rule, whose exceptions have commas too; its hours may stand before its days. */
function ruleAtStart(typed: string): { readonly words: SessionWords } | SentenceRefusal {
  const [said = "", part = ""] = PART_OF_DAY.exec(typed) ?? [];
  if (said !== "") {
    const found = ruleAtStart(typed.replace(said, ""));
    if (!("words" in found) || found.words.start !== undefined || found.words.hours !== undefined) return found;
    return {
      words: {
        ...found.words,
        hours: /^a/iu.test(part) ? `l’${part.replace(/s$/u, "")}` : `le ${part.replace(/s$/u, "")}`,
      },
    };
  }
  const sentence = typed;
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
    else if (AN_HOUR.test(part) || /^\([^()]+\)$/u.test(part)) notes.push(part.replace(/^\(([^()]+)\)$/u, "$1"));
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
