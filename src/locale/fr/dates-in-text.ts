// Finds calendar days in a French sentence, as written: they are not validated, and a missing year is not guessed.

import { MONTHS, WEEKDAYS } from "./date-text.ts";

export interface WrittenDay {
  /** Offsets of the match, from the day (or its name) to the year; shared by all the days of « les 15 et 16 mars 2013 ». */
  readonly start: number;
  readonly end: number;
  /** ISO 8601: Monday 1 to Sunday 7. */
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
/** The hours of « de 9 h à 16 h 30 et 15 mars » are not days; neither are the decimals of a number. */
const DATE = new RegExp(
  `(?<![\\d,.:/-]|\\bh\\s?)((?:${ONE}${NEXT}){0,8}${ONE})\\s+(${MONTH_NAMES})(?:\\s+(\\d{4})(?!\\d))?(?![\\p{L}\\d])`,
  "iuy",
);
/** Where a date may start, unless it starts with a day name. */
const FIGURE = /\d+/g;
const BEGINNING = new RegExp(`\\d+|${NAMES}`, "gi");
const DAY_NAME = /(?:lun|mar|mercre|jeu|vendre|same)di|dimanche/i;
/** A fast test: most texts contain no date. */
const HINT = /\d(?:er)?\s+(?:[jJ][aAuU]|[fF]|[mM][aA]|[aA][vVoO]|[sS][eE]|[oO][cC]|[nN][oO]|[dD])/;
const PLAIN_MONTHS = MONTHS.map(plain);
const DAY = new RegExp(`(?:(${NAMES})\\s+)?(1er|\\d{1,2})`, "giu");

/** True when a day is written with its month. */
export function hasDates(text: string): boolean {
  return HINT.test(text) && dateFrom(text, beginningsOf(text)) !== null;
}

/** Returns every day written with its month, in text order. */
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

/** The pattern that finds where dates may start, chosen from the start of the text: trying a date at every letter would be slow. */
function beginningsOf(text: string): RegExp {
  const beginnings = DAY_NAME.test(text) ? BEGINNING : FIGURE;
  beginnings.lastIndex = 0;
  return beginnings;
}

/** The next date; `beginnings` then resumes after it. */
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
