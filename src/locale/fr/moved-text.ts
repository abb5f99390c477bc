// « du 3 au 8 décembre »: from a former date to the new one, without the year when it is the same.
import { type CalendarDate, compareDates } from "./calendar-date.ts";
import { MONTHS } from "./date-text.ts";

const NBSP = "\u00a0";

/** « du 3 au 8 décembre », « du 28 novembre au 3 décembre », « de novembre au 8 décembre », « du 30 décembre 2013 au 6 janvier 2014 »; undefined when nothing moved. */
export function movedText(former: CalendarDate, date: CalendarDate): string | undefined {
  if (compareDates(former, date) === 0) return undefined;
  const sameYear = former.year === date.year;
  const sameMonth = sameYear && former.month === date.month && former.day !== undefined && date.day !== undefined;
  const start = sameMonth ? dayText(former.day) : text(former, !sameYear);
  return `${article(former, "de", "du")}${start} ${date.day === undefined ? "à" : "au"} ${text(date, !sameYear)}`;
}

function text({ year, month, day }: CalendarDate, withYear: boolean): string {
  const name = `${MONTHS[month - 1]}${withYear ? ` ${year}` : ""}`;
  return day === undefined ? name : `${dayText(day)}${NBSP}${name}`;
}

function article({ month, day }: CalendarDate, ofMonth: string, ofDay: string): string {
  if (day !== undefined) return `${ofDay} `;
  return /^[ao]/.test(MONTHS[month - 1] ?? "") ? "d’" : `${ofMonth} `;
}

function dayText(day: number): string {
  return day === 1 ? "1er" : String(day);
}
