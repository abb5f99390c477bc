/** Puts the cells of a row as a person would type them: a day and its hour apart, a whole day without hours, a price with its currency. */
import { addDays, isoDate, parseDate } from "../../locale/fr/calendar-date.ts";
import type { Row } from "./columns.ts";
import { type DayOrder, inOrder } from "./day-order.ts";

const WITH_TIME = /^(\S+)(?:T|\s+)(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?)$/iu;
const YES = /^(?:true|vrai|oui|yes|1|x)$/iu;
const MIDNIGHT = /^0{1,2}:00(?::00)?$|^12:00(?::00)?\s*a\.?m\.?$/iu;

/** `order` is that of the numbers in the dates of the spreadsheet. */
export function tidyRow({ allDay, currency, ...row }: Row, order: DayOrder | undefined): Row {
  const [date, start] = apart(row.date, row.start, order);
  const [endDate, end] = apart(row.endDate, row.end, order);
  const isAllDay = allDay !== undefined ? YES.test(allDay) : isMidnight(start) && isMidnight(end);
  const last = isAllDay && isMidnight(end) ? dayBefore(date, endDate) : endDate;
  const price = row.price !== undefined && currency !== undefined && /^[\d.,\s]+$/u.test(row.price);
  return defined({
    ...row,
    date,
    endDate: last,
    start: isAllDay ? undefined : start,
    end: isAllDay ? undefined : end,
    price: /^free$/iu.test(row.price ?? "") ? "gratuit" : price ? `${row.price} ${currency}` : row.price,
  });
}

function apart(
  day: string | undefined,
  time: string | undefined,
  order: DayOrder | undefined,
): readonly [string | undefined, string | undefined] {
  const ordered = day === undefined ? undefined : inOrder(day, order);
  const [, own, hour] = WITH_TIME.exec(ordered ?? "") ?? [];
  return own === undefined ? [ordered, time] : [own, time ?? hour];
}

function isMidnight(time: string | undefined): boolean {
  return time !== undefined && MIDNIGHT.test(time);
}

/** A whole day that ends at midnight ends the day before, as Outlook writes it. */
function dayBefore(first: string | undefined, last: string | undefined): string | undefined {
  const [start, end] = [first, last].map((typed) => (typed === undefined ? undefined : parseDate(typed)));
  if (start === undefined || end === undefined || !("date" in start) || !("date" in end)) return last;
  if (end.date.day === undefined || isoDate(end.date) <= isoDate(start.date)) return last;
  return isoDate(addDays(end.date, -1));
}

function defined(row: { readonly [Key in keyof Row]: Row[Key] | undefined }): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
