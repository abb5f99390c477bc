// Holidays of Quebec that fall on one certain day of a year, by the names that people give them.

import { addDays, type CalendarDate, weekday } from "../calendar-date.ts";

/** DATA: names in lower case and without accents; the day of a year. */
const HOLIDAYS: readonly (readonly [RegExp, (year: number) => CalendarDate])[] = [
  [/^(?:jour|premier) de l'an$/u, (year) => ({ year, month: 1, day: 1 })],
  [/^vendredi saint$/u, (year) => addDays(easter(year), -2)],
  [/^(?:dimanche|jour) de paques$/u, easter],
  [/^lundi de paques$/u, (year) => addDays(easter(year), 1)],
  [/^(?:journee (?:nationale )?|fete )des patriotes$/u, (year) => mondayFrom({ year, month: 5, day: 18 })],
  [/^(?:saint-jean(?:-baptiste)?|fete nationale)$/u, (year) => ({ year, month: 6, day: 24 })],
  [/^fete du canada$/u, (year) => ({ year, month: 7, day: 1 })],
  [/^fete du travail$/u, (year) => mondayFrom({ year, month: 9, day: 1 })],
  [/^(?:jour de l')?action de graces?$/u, (year) => mondayFrom({ year, month: 10, day: 8 })],
  [/^(?:jour de )?noel$/u, (year) => ({ year, month: 12, day: 25 })],
];

/** The day of a holiday in a year; undefined for other names, and for those that may be several days (« Pâques », « les Fêtes »). */
export function holiday(name: string, year: number): CalendarDate | undefined {
  const plain = name.replace(/^(?:le |la |l'|a la |au |a )/u, "");
  return HOLIDAYS.find(([pattern]) => pattern.test(plain))?.[1](year);
}

/** The first Monday from a day on. */
function mondayFrom(day: CalendarDate): CalendarDate {
  return addDays(day, (8 - weekday(day)) % 7);
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): CalendarDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return { year, month, day: ((h + l - 7 * m + 114) % 31) + 1 };
}
