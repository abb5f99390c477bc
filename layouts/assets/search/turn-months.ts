/** The months and years that the words of a query ask for, among those that the filters of the site have; undefined when it has none of them. */
import { MONTHS } from "../../../src/locale/fr/date-text.ts";
import { type AskedFilter, plainText, type TurnContext } from "./turn.ts";

/** « janvier », « fevrier »… */
export const MONTH_KEYS = MONTHS.map(plainText);

/** A month, « mars » or « févr », of a year, or of each year when it is empty. */
export function months(known: TurnContext, year: string, month: string): AskedFilter | undefined {
  return numbered(known, year, monthOf(month));
}

/** In a list, a month without anything is no word to search either. */
export function listedMonth(known: TurnContext, year: string, month: string): AskedFilter | undefined {
  return months(known, year, month) ?? (year === "" ? undefined : { group: "mois", values: [] });
}

/** From one month of a year to another. */
export function monthsFrom(known: TurnContext, year: string, from: string, to: string): AskedFilter | undefined {
  return valued("mois", known, (value) => {
    const month = Number(value.slice(5));
    return value.startsWith(year) && monthOf(from) <= month && month <= monthOf(to);
  });
}

/** « 202703 ». */
export function isoMonth(known: TurnContext, digits: string): AskedFilter | undefined {
  return numbered(known, digits.slice(0, 4), Number(digits.slice(4)));
}

/** A year. */
export function years(known: TurnContext, year: string): AskedFilter | undefined {
  return valued("annee", known, (value) => value === year);
}

/** The month that is some months after that of the reader. */
export function thatMonth(known: TurnContext, later: number): AskedFilter | undefined {
  const [year = 0, month = 0] = known.month.split("-").map(Number);
  const count = year * 12 + month - 1 + later;
  return numbered(known, String(Math.floor(count / 12)), (count % 12) + 1);
}

/** The year that is some years after that of the reader. */
export function thatYear(known: TurnContext, later: number): AskedFilter | undefined {
  return years(known, String(Number(known.month.slice(0, 4)) + later));
}

function numbered(known: TurnContext, year: string, month: number): AskedFilter | undefined {
  const end = `-${String(month).padStart(2, "0")}`;
  return valued("mois", known, (value) => value.startsWith(year) && value.endsWith(end));
}

function valued(
  group: "mois" | "annee",
  { values }: TurnContext,
  isAsked: (value: string) => boolean,
): AskedFilter | undefined {
  const asked = Object.keys(values[group] ?? {}).filter(isAsked);
  return asked.length === 0 ? undefined : { group, values: asked.sort() };
}

function monthOf(key: string): number {
  return MONTH_KEYS.findIndex((name) => name.startsWith(key)) + 1;
}
