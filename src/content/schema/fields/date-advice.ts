/** Advice on what to type instead of an invalid date: several days, no year, a season. No date is guessed. */
import {
  addDays,
  type CalendarDate,
  compareDates,
  dateFromIso,
  isoDate,
  parseDate,
} from "../../../locale/fr/calendar-date.ts";
import { dateText } from "../../../locale/fr/date-text.ts";
import { hoursText, isUnread, readHours } from "../../../locale/fr/hours/hours.ts";
import { comingExample, exampleDate } from "./example-dates.ts";

/** Where a date is typed: it is to come, and the keys of a session are available, or words are; a month may do; or a whole day is needed. */
export type DateUse = "session" | "event" | "day or month" | "day";

function isToCome(use: DateUse): boolean {
  return use === "session" || use === "event";
}

const WEEKDAY = "(?:(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche),? (?:le )?)?";
const DAY = String.raw`${WEEKDAY}(\d{1,2}) ?(?:er)?`;
const DAYS = String.raw`^(?:du |les |de |le )?${DAY}(?: ([a-z]+)\.?)?(?: (\d{4}))? ?(-|au|a|et|&|,) ?(?:le )?${DAY} ([a-z]+)\.? (\d{4})`;
const RANGE = new RegExp(`${DAYS}$`, "u");
const RANGE_FIRST = new RegExp(String.raw`${DAYS}(?!\d)`, "u");
const ONE_FIRST =
  /^(?:le )?(?:(?:19|20)\d{6}|\d{4}[-/]\d{1,2}(?:[-/]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?:(?:[a-z]{3,6}di|dimanche|(?:lun|mar|merc?|jeu|vend?|sam|dim)\.?),? (?:le )?)?(?:\d{1,2}|premier) ?(?:er )?[a-z]+\.?,? \d{4}|[a-z]+\.? \d{1,2},? \d{4}|[a-z]+\.? \d{4})(?!\d)/u;
const WITHOUT_YEAR = new RegExp(String.raw`^(?:le )?(?:${DAY} )?([a-z]+)\.?$`, "u");
const ABOUT_A_MONTH = /^(?:debut|mi|fin|courant|vers)(?:[- ](?:de |d')?| d')([a-z]+\.? \d{4})$/u;

/** The same text in lower case, without accents, one character for one, so that offsets are those of the text. */
function plainOf(typed: string): string {
  return typed
    .replace(/[^\u0020-\u007e]/gu, (sign) => {
      if (/[‐‑‒–—]/u.test(sign)) return "-";
      if (sign === "’") return "'";
      const [letter = " "] = sign.normalize("NFKD").replace(/\p{M}/gu, "");
      return sign.length === letter.length ? letter : " ".repeat(sign.length);
    })
    .toLowerCase();
}

/** Returns advice for a text that is not a date; `now` is `YYYY-MM-DD`, for the year of examples. */
export function adviceOnDate(typed: string, use: DateUse, now: string): string {
  const plain = plainOf(typed.normalize("NFC").replace(/\s+/gu, " ").trim());
  return (
    onSeveralDays(plain, use) ??
    onDayAndHour(typed, use) ??
    onMonthNumber(plain, use) ??
    onMissingYear(plain, use, now) ??
    onVagueMonth(plain, typed, use, now) ??
    onNoMonth(typed, use, now)
  );
}

interface Days {
  /** ISO dates; `last` when there are two. */
  readonly first: string;
  readonly last?: string;
  /** True for two days that are not a period: « 1er et 8 juin 2013 ». */
  readonly apart: boolean;
}

const ISO_DAYS = /^(?:du )?(\d{4}-\d{2}-)(\d{2}) ?(?:\/|au?|-|jusqu'au) ?(\d{4}-\d{2}-)?(\d{2})(?![\d-])/u;

/** « 2027-01-15/17 » and « 2027-01-15 au 2027-01-17 » (ISO 8601). */
function isoDaysIn(found: RegExpExecArray | null): Days | undefined {
  if (found === null) return undefined;
  const [, month, day, lastMonth = month, last] = found;
  const [first, end] = [parseDate(`${month}${day}`), parseDate(`${lastMonth}${last}`)];
  if (!("date" in first && "date" in end) || compareDates(first.date, end.date) >= 0) return undefined;
  return { first: isoDate(first.date), last: isoDate(end.date), apart: false };
}

function daysIn(found: RegExpExecArray | null): Days | undefined {
  if (found === null) return undefined;
  const [, firstDay, firstMonth, firstYear, link = "", lastDay, month, year] = found;
  const last = parseDate(`${lastDay} ${month} ${year}`);
  const same = parseDate(`${firstDay} ${firstMonth ?? month} ${firstYear ?? year}`);
  // « du 30 décembre au 2 janvier 2027 » begins the year before.
  const isYearBefore =
    "date" in same && "date" in last && firstYear === undefined && same.date.month - last.date.month > 6;
  const first = isYearBefore ? parseDate(`${firstDay} ${firstMonth} ${Number(year) - 1}`) : same;
  if (!("date" in first && "date" in last) || compareDates(first.date, last.date) >= 0) return undefined;
  const apart = /et|&|,/u.test(link) && compareDates(addDays(first.date, 1), last.date) !== 0;
  return { first: isoDate(first.date), last: isoDate(last.date), apart };
}

/** The day, the days or the month with which a text begins, and how many characters they take; or why there is none. */
export function daysAtStart(
  text: string,
):
  | (Days & { readonly length: number })
  | { readonly error: "impossible" | "unreadable" | "ambiguous"; readonly typed: string } {
  const plain = plainOf(text);
  const several = RANGE_FIRST.exec(plain);
  const days = daysIn(several);
  if (several !== null && days !== undefined) return { ...days, length: several[0].length };
  const range = ISO_DAYS.exec(plain);
  const isoDays = isoDaysIn(range);
  if (range !== null && isoDays !== undefined) return { ...isoDays, length: range[0].length };
  const [one] = ONE_FIRST.exec(plain) ?? [];
  if (one === undefined) return { error: "unreadable", typed: text };
  const read = parseDate(one);
  if ("error" in read) return { error: read.error, typed: text.slice(0, one.length) };
  return { first: isoDate(read.date), apart: false, length: one.length };
}

function onSeveralDays(plain: string, use: DateUse): string | undefined {
  const iso = ISO_DAYS.exec(plain);
  const days = daysIn(RANGE.exec(plain)) ?? (iso?.[0] === plain ? isoDaysIn(iso) : undefined);
  if (days?.last === undefined) return undefined;
  if (use === "day") return `un seul jour, par exemple \`${days.first}\``;
  if (!days.apart) return `\`date: ${days.first}\` et, sur la ligne suivante, \`endDate: ${days.last}\``;
  return use === "session"
    ? `écrivez deux séances, l’une avec \`date: ${days.first}\`, l’autre avec \`date: ${days.last}\``
    : `un seul jour, par exemple \`${days.first}\``;
}

/** « 03/2027 ». */
function onMonthNumber(plain: string, use: DateUse): string | undefined {
  const [, month = "", year] = /^(\d{1,2})[-/](\d{4})$/u.exec(plain) ?? [];
  const read = parseDate(`${year}-${month.padStart(2, "0")}`);
  return year === undefined || use === "day" || !("date" in read) ? undefined : `\`${spaced(dateText(read.date))}\``;
}

/** « 15 mars 2027 à 19 h »: the hour has its own key. */
export function onDayAndHour(typed: string, use: DateUse): string | undefined {
  const days = isToCome(use) ? daysAtStart(typed.trim()) : undefined;
  if (days === undefined || "error" in days || days.last !== undefined) return undefined;
  const rest = typed
    .trim()
    .slice(days.length)
    .replace(/^(?:[\s,;–—-]|T(?=\d))+/u, "");
  const reading = readHours(rest.replace(/(?<=\d:\d{2})(?::\d{2}(?:\.\d+)?)? ?(?:Z|[+-]\d{2}:?\d{2})$/u, ""));
  if ("error" in reading || isUnread(reading.hours)) return undefined;
  return `\`date: ${days.first}\` et, sur la ligne suivante, \`hours: ${spaced(hoursText(reading.hours)).replace(/^à /u, "")}\``;
}

function onMissingYear(plain: string, use: DateUse, now: string): string | undefined {
  const [, day, month = ""] = WITHOUT_YEAR.exec(plain) ?? [];
  const typed = `${day ?? ""} ${month}`.trim();
  const date = isToCome(use) ? comingDay(typed, now) : dayOf(`${typed} ${now.slice(0, 4)}`);
  if (date === undefined) return undefined;
  if (day === undefined && use === "day") return onlyADay(now);
  return `ajoutez l’année, par exemple \`${spaced(dateText(date))}\``;
}

/** The first day or month to come, from `now` on, that a text without a year says; undefined for any other text. */
export function comingDay(typed: string, now: string): CalendarDate | undefined {
  const year = Number(now.slice(0, 4));
  const dates = [year, year + 1].flatMap((each) => dayOf(`${typed} ${each}`) ?? []);
  return dates.find((date) => isoDate(date) >= now.slice(0, isoDate(date).length));
}

function dayOf(typed: string): CalendarDate | undefined {
  const read = parseDate(typed);
  return "date" in read ? read.date : undefined;
}

function onVagueMonth(plain: string, typed: string, use: DateUse, now: string): string | undefined {
  const month = ABOUT_A_MONTH.exec(plain)?.[1];
  const read = month === undefined ? undefined : parseDate(month);
  if (read === undefined || !("date" in read)) return undefined;
  if (use === "day") return onlyADay(now);
  const words = spaced(dateText(read.date));
  return use === "session" ? `\`date: ${words}\` et, sur la ligne suivante, \`note: ${typed}\`` : `\`${words}\``;
}

function onNoMonth(typed: string, use: DateUse, now: string): string {
  if (use === "day") return onlyADay(now);
  const example = isToCome(use) ? comingExample(now) : exampleDate(now);
  const usual = `${twoForms(example)} ou, si le jour n’est pas connu, \`${spaced(dateText(dateFromIso(example.slice(0, 7))))}\``;
  if (use === "event")
    return `${usual}; si le mois non plus n’est pas connu, \`printemps ${example.slice(0, 4)}\` ou \`à venir\``;
  if (use !== "session" || /\d[-/. ]\d/u.test(typed)) return usual;
  return `${usual}; si le mois non plus n’est pas connu, remplacez cette ligne par \`note: ${typed}\``;
}

/** What to type where a whole day is needed. */
export function onlyADay(now: string): string {
  return `une date complète, par exemple ${twoForms(exampleDate(now)).replace(", ", " ou ")}`;
}

function twoForms(example: string): string {
  return `\`${example}\`, \`${spaced(dateText(dateFromIso(example)))}\``;
}

/** Ordinary spaces, as people type them. */
function spaced(text: string): string {
  return text.replace(/\u00a0/gu, " ");
}
