// Reads a rule in one sentence: « tous les mardis du 2 février au 30 mars 2027, sauf le 16 mars ».

import { addDays, type CalendarDate, compareDates, daysInMonth, parseDate, weekday } from "../calendar-date.ts";
import { dateText, rangeText, WEEKDAYS } from "../date-text.ts";
import { exceptionsOf, exceptionsText, monthOf, plainOf } from "./exceptions.ts";
import { daysExcept, daysOf, MOST_DAYS, type Period, type Rhythm, weeksLater } from "./repetition.ts";
import { readRhythm, rhythmName, rhythmSentence } from "./rhythm.ts";

/** A rule once read; never empty. */
export interface Repetition {
  /** As pages print it. */
  readonly text: string;
  /** What it is called without an id of its own: « mardis ». */
  readonly name: string;
  readonly days: readonly CalendarDate[];
}

/** Why a text is not a rule; `day` is an exception that is not one of its days. */
export type RepetitionError =
  | { readonly error: "unreadable" | "endless" | "yearless" | "empty" | "too many" | "exception" }
  | { readonly error: "not its day"; readonly day: CalendarDate };

const EXCEPT =
  /[ ,(.]+(?:avec )?(?:sauf|excepte|hormis|relache|conge|a l'exception (?:du|de|des)|mais pas|(?:il n'y a )?pas de (?:seance|cours|rencontre|atelier)s?)(?: pour)?(?: ?:)? (.+?)\)?$/u;
const DAY = String.raw`(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:\d{1,2}(?:er)? )?[a-z]+(?: \d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}(?:er)?`;
const BETWEEN = new RegExp(
  `^(.+?)(?:,? (?:du|de|d'|entre(?: le)?|depuis(?: le)?|a (?:partir|compter) (?:du|de)|des(?: le)?) ?|, (?=\\d))(${DAY}),? (?:au|a|et(?: le)?|jusqu'(?:au|a|en)) (${DAY})(?: inclus(?:ivement)?)?$`,
  "u",
);
/** « de février et avril 2027 » is not from February to April, nor « du 2 et 16 mars » from the 2nd to the 16th. */
const TWO_ONLY = new RegExp(`^(?!.* entre ).+ (?:du|de|d') ?(?:${DAY}) et (?:le )?(?:${DAY})$`, "u");
const DAYS_OF_THE_WEEK = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?";
/** « tous les jours sauf le dimanche ». */
const WEEKDAYS_LEFT = new RegExp(
  `,? \\(?(?:sauf|excepte) (?:les? )?(${DAYS_OF_THE_WEEK}(?:(?:, | et )(?:les? )?${DAYS_OF_THE_WEEK})*)\\)?(?=$|,| du \\d| de (?!paques))`,
  "u",
);
/** « 8 mardis à partir du 2 février 2027 ». */
const SO_MANY = new RegExp(`^(\\d{1,3}) (${DAYS_OF_THE_WEEK})(,? a (?:partir|compter) du [^,(]+)(.*)$`, "u");
const FROM_A_DAY = "(?:,)? (?:a (?:partir|compter) du|des le) [^,(]+";
const COUNT = "(\\d{1,3}) (semaines|seances|rencontres|cours|ateliers)";
/** « 10 cours, le mardi, dès le 12 janvier 2027 », « les mardis pendant 10 semaines à partir du 12 janvier 2027 ». */
const COUNT_FIRST = new RegExp(`^${COUNT},? ((?:le|les|tous les|chaque) [^,]+?)(${FROM_A_DAY})(.*)$`, "u");
const COUNT_WITHIN = new RegExp(`^(.+?),? (?:pendant|pour|durant) ${COUNT}(${FROM_A_DAY})(.*)$`, "u");
const FOR = new RegExp(
  String.raw`^(.+?),? (?:a (?:partir|compter) (?:du|de)|des(?: le)?|du) (${DAY}),? (?:pendant |pour |durant )?(\d{1,3}) (semaines|fois|seances|rencontres|cours|ateliers)$`,
  "u",
);
const WITHIN = /^(.+?),? (?:en|de|d'|du mois de|pendant) ?([a-z]+ \d{4})$/u;
const STARTS =
  /^(?:tous les |toutes les |chaque |un (?:lun|mar|mercre|jeu|vendre|same)di|un dimanche|les? (?:lun|mar|mercre|jeu|vendre|same)dis|les dimanches|le (?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)(?:,? aux | et | du \d| de )|du (?:lun|mar|mercre|jeu|vendre)di au |(?:lun|mar|mercre|jeu|vendre|same)dis |dimanches |(?:\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt) (?:semaines|cours|seances|rencontres|ateliers)(?:,? (?:le|les|tous) )|(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)(?:(?:, | et | au )(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche))+,? (?:du|de|a|entre) |(?:\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt) (?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)s |en semaine |aux (?:deux|trois|quatre|2|3|4) semaines|une semaine sur |les (?:fins de semaine|week-?ends) |(?:les? )?\d{1,2}(?:er)?(?: et (?:le )?\d{1,2})? (?:de chaque|du) mois|(?:les? )?(?:premier|1er|deuxieme|second|2e|troisieme|3e|quatrieme|4e|cinquieme|5e|dernier)s?(?:(?:, | et )(?:les? )?(?:premier|1er|deuxieme|second|2e|troisieme|3e|quatrieme|4e|cinquieme|5e|dernier)s?)* (?:lun|mar|mercre|jeu|vendre|same|diman)(?:di|che)s? )/u;

const FIGURES: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  quinze: 15,
  vingt: 20,
};
const figureOf = (word: string): string => String(FIGURES[word] ?? word);

/** True when a text begins as a rule does, well written or not. */
export function looksLikeRepetition(text: string): boolean {
  return STARTS.test(plainOf(text));
}

/** Reads the rule and gives its days. */
export function readRepetition(text: string): { readonly value: Repetition } | RepetitionError {
  // Nobody says a longer one, and patterns would take long to say no.
  if (text.length > 400) return { error: "unreadable" };
  const typed = plainOf(text)
    .replace(
      /^(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt)(?= (?:[a-z]+dis|dimanches|semaines|cours|seances|rencontres|ateliers)\b)/u,
      figureOf,
    )
    .replace(SO_MANY, "les $2$3, $1 fois$4")
    .replace(COUNT_FIRST, "$3$4, $1 $2$5")
    .replace(COUNT_WITHIN, "$1$4, $2 $3$5");
  const [without, names] = WEEKDAYS_LEFT.exec(typed) ?? [];
  const plain = without === undefined ? typed : typed.replace(without, "");
  const [, exceptions] = EXCEPT.exec(plain) ?? [];
  const rule = exceptions === undefined ? plain : plain.replace(EXCEPT, "");
  const said = ruleOf(rule, exceptions);
  if ("error" in said) return said;
  const { period } = said;
  const rhythm = names === undefined ? said.rhythm : withoutDays(said.rhythm, names);
  if (rhythm === undefined) return { error: "exception" };
  const all = daysOf(rhythm, period);
  if (all.length > MOST_DAYS || period.until.year - period.from.year > 19) return { error: "too many" };
  const left = exceptions === undefined ? [] : exceptionsOf(exceptions, period);
  if (left === undefined) return { error: "exception" };
  const stray = left.find((days) => daysExcept(all, days).length === all.length)?.[0];
  if (stray !== undefined) return { error: "not its day", day: stray };
  const days = daysExcept(all, left.flat());
  if (days.length === 0) return { error: "empty" };
  return {
    value: Object.freeze({
      text: `${rhythmSentence(rhythm)} ${periodText(period)}${exceptionsText(left, period)}`,
      // An exception added later must not rename the sessions that are left.
      name: rhythmName(said.rhythm),
      days: Object.freeze(days),
    }),
  };
}

/** « tous les jours » without « le dimanche »; undefined when it has no such day, or no day is left. */
function withoutDays(rhythm: Rhythm, names: string): Rhythm | undefined {
  const left = WEEKDAYS.flatMap((name, index) => (names.includes(name) ? [index + 1] : []));
  const weekdays = rhythm.weekdays.filter((day) => !left.includes(day));
  const isSaid = rhythm.weekdays.length - weekdays.length === left.length && weekdays.length > 0;
  return isSaid && rhythm.monthDays === undefined ? { ...rhythm, weekdays } : undefined;
}

function ruleOf(
  plain: string,
  exceptions: string | undefined,
): { readonly rhythm: Rhythm; readonly period: Period } | RepetitionError {
  const found = (TWO_ONLY.test(plain) ? twoMonths(plain) : BETWEEN.exec(plain)) ?? FOR.exec(plain);
  const within = WITHIN.exec(plain);
  const [, words = "", first = "", second = "", unit] = found ?? [];
  if (found === null && within === null) {
    const bare = plain.replace(/,? (?:a (?:partir|compter) (?:du|de)|des le|depuis le|jusqu'(?:au|a|en)) .+$/u, "");
    return { error: readRhythm(bare) === undefined ? "unreadable" : "endless" };
  }
  const rhythm = readRhythm(found === null ? (within?.[1] ?? "") : words);
  if (rhythm === undefined) return { error: "unreadable" };
  if (found === null) {
    const month = parseDate(within?.[2] ?? "");
    return "date" in month && rhythm.weekdays.length > 0
      ? { rhythm, period: bounds(month.date, month.date) }
      : { error: "unreadable" };
  }
  if (unit !== undefined) return counted(rhythm, first, Number(second), unit, exceptions);
  const last = parseDate(second);
  if ("error" in last) return { error: /\d{4}/u.test(second) ? "unreadable" : "yearless" };
  const begin = beginning(first, last.date);
  if (begin === undefined) return { error: "unreadable" };
  if (compareDates(begin, last.date) > 0) return { error: "empty" };
  const placed = rhythm.weekdays.length > 0 ? rhythm : onDayOf(rhythm, begin);
  return placed === undefined ? { error: "unreadable" } : { rhythm: placed, period: bounds(begin, last.date) };
}

/** « aux deux semaines, du 2 février… » is on the day of the week of the first day. */
function onDayOf(rhythm: Rhythm, first: CalendarDate): Rhythm | undefined {
  return first.day === undefined ? undefined : { ...rhythm, weekdays: [weekday(first)] };
}

/** Two months that follow each other are a period. */
function twoMonths(plain: string): RegExpExecArray | null {
  const found = BETWEEN.exec(plain);
  const [, , first = "", second = ""] = found ?? [];
  const last = parseDate(second);
  const month = "date" in last ? parseDate(`${first} ${last.date.year}`) : last;
  if (!("date" in month && "date" in last) || month.date.day !== undefined || last.date.day !== undefined) return null;
  return last.date.month - month.date.month === 1 ? found : null;
}

/** « du 2 février », whose month and year are those of the end, or the year before. */
function beginning(typed: string, end: CalendarDate): CalendarDate | undefined {
  const whole = /^\d{1,2}(?:er)?$/u.test(typed) ? `${typed} ${monthOf(end)}` : typed;
  const own = parseDate(whole);
  if ("date" in own) return own.date;
  const same = parseDate(`${whole} ${end.year}`);
  if (!("date" in same)) return undefined;
  if (compareDates(same.date, end) <= 0 || same.date.month === end.month) return same.date;
  const before = parseDate(`${whole} ${end.year - 1}`);
  // « du 30 mars au 2 février 2027 » is rather a mistake: a season lasts ten months at most.
  if (!("date" in before) || compareDates(addDays({ ...before.date, day: before.date.day ?? 1 }, 305), end) < 0)
    return same.date;
  return before.date;
}

function counted(
  said: Rhythm,
  typed: string,
  count: number,
  unit: string,
  exceptions: string | undefined,
): { readonly rhythm: Rhythm; readonly period: Period } | RepetitionError {
  const first = parseDate(typed);
  if (!("date" in first) || first.date.day === undefined)
    return { error: /\d{4}/u.test(typed) ? "unreadable" : "yearless" };
  const from = first.date;
  const rhythm = said.weekdays.length > 0 ? said : { ...said, weekdays: [weekday(from)] };
  if (count > MOST_DAYS) return { error: "too many" };
  const until =
    unit === "semaines"
      ? daysOf(rhythm, { from, until: weeksLater(from, count) }).findLast(
          (day) => compareDates(day, weeksLater(from, count)) < 0,
        )
      : countedDays(rhythm, { from, until: weeksLater(from, 1_000) }, exceptions)[count - 1];
  return until === undefined ? { error: "empty" } : { rhythm, period: { from, until } };
}

/** « 8 séances, sauf le 16 mars » are eight sessions. */
function countedDays(rhythm: Rhythm, period: Period, exceptions: string | undefined): readonly CalendarDate[] {
  const left = exceptions === undefined ? [] : (exceptionsOf(exceptions, period) ?? []);
  return daysExcept(daysOf(rhythm, period), left.flat());
}

function bounds(first: CalendarDate, last: CalendarDate): Period {
  return {
    from: { ...first, day: first.day ?? 1 },
    until: { ...last, day: last.day ?? daysInMonth(last.year, last.month) },
  };
}

function periodText({ from, until }: Period): string {
  if (compareDates(from, until) === 0) return `le ${dateText(from)}`;
  return rangeText(from, until);
}
