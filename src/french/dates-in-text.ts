// Days of the calendar inside a French sentence, as written: it neither judges them nor guesses a year that is not there.

import { MONTHS, WEEKDAYS } from "./date-text.ts";

export interface WrittenDay {
  /** What was written, from the day (or its name) to the year; the same for all the days of « les 15 et 16 mars 2013 ». */
  readonly start: number;
  readonly end: number;
  /** ISO: Monday 1 to Sunday 7. */
  readonly weekday?: number;
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year?: number;
}

const DAY_NAMES: readonly string[] = WEEKDAYS;
const NAMES = DAY_NAMES.join("|");
const ONE = `(?:(?:${NAMES})\\s+)?(?:1er|\\d{1,2})`;
const NEXT = `(?:\\s+(?:et|ou|au)\\s+(?:le\\s+|au\\s+)?|\\s*,\\s*(?:le\\s+|(?=${NAMES})))`;
const MONTH_NAMES = MONTHS.map((name) => name.replace("é", "[ée]").replace("û", "[ûu]")).join("|");
/** The hours of « de 9 h à 16 h 30 et 15 mars » are no days; neither are the decimals of a number. */
const DATE = new RegExp(
  `(?<![\\d,.:/-]|\\bh\\s?)((?:${ONE}${NEXT}){0,8}${ONE})\\s+(${MONTH_NAMES})(?:\\s+(\\d{4})(?!\\d))?(?![\\p{L}\\d])`,
  "iuy",
);
/** Where a date may begin, if it does not with the name of a day. */
const FIGURE = /\d+/g;
const BEGINNING = new RegExp(`\\d+|${NAMES}`, "gi");
const DAY_NAME = /(?:lun|mar|mercre|jeu|vendre|same)di|dimanche/i;
/** Most texts have no date, and are not read further. */
const HINT = /\d(?:er)?\s+(?:[jJ][aAuU]|[fF]|[mM][aA]|[aA][vVoO]|[sS][eE]|[oO][cC]|[nN][oO]|[dD])/;
const PLAIN_MONTHS = MONTHS.map(plain);
const DAY = new RegExp(`(?:(${NAMES})\\s+)?(1er|\\d{1,2})`, "giu");

/** Whether any day is written with its month. */
export function hasDates(text: string): boolean {
  return HINT.test(text) && dateFrom(text, beginningsOf(text)) !== null;
}

/** Every day written with its month, in order. */
export function datesIn(text: string): readonly WrittenDay[] {
  if (!HINT.test(text)) return [];
  const found: WrittenDay[] = [];
  const beginnings = beginningsOf(text);
  for (let match = dateFrom(text, beginnings); match !== null; match = dateFrom(text, beginnings)) {
    const [whole, days = "", monthName = "", year] = match;
    const month = PLAIN_MONTHS.indexOf(plain(monthName)) + 1;
    for (const [, weekday, day = ""] of days.matchAll(DAY)) {
      found.push({
        start: match.index,
        end: match.index + whole.length,
        day: Number.parseInt(day, 10),
        month,
        ...(weekday === undefined ? {} : { weekday: DAY_NAMES.indexOf(weekday.toLowerCase()) + 1 }),
        ...(year === undefined ? {} : { year: Number(year) }),
      });
    }
  }
  return found;
}

/** The expression that finds where dates may begin, at the head of the text: to try a date at every letter would be slow. */
function beginningsOf(text: string): RegExp {
  const beginnings = DAY_NAME.test(text) ? BEGINNING : FIGURE;
  beginnings.lastIndex = 0;
  return beginnings;
}

/** The next date, which the beginnings then go on after. */
function dateFrom(text: string, beginnings: RegExp): RegExpExecArray | null {
  for (let begins = beginnings.exec(text); begins !== null; begins = beginnings.exec(text)) {
    DATE.lastIndex = begins.index;
    const date = DATE.exec(text);
    if (date === null) continue;
    beginnings.lastIndex = DATE.lastIndex;
    return date;
  }
  return null;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll("é", "e").replaceAll("û", "u");
}
