// Which rates of a price hold on a day.
import { addDays, type CalendarDate, compareDates, daysInMonth } from "../calendar-date.ts";
import type { Price, Rate, RateDay } from "./price.ts";

/** Days of a year: a rate without a year ends within the year before what is sold. */
const YEAR = 365;

/** Gives a year to the days that have none: the last such day that is not after `anchor`, the first day of what is sold. A month alone counts as its last day. */
export function datedPrice(price: Price, anchor: CalendarDate): Price {
  if (!price.rates.some(({ until, from }) => isYearless(until) || isYearless(from))) return price;
  const last = { ...anchor, day: anchor.day ?? daysInMonth(anchor.year, anchor.month) };
  const dated = (day: RateDay | undefined): RateDay | undefined => {
    if (!isYearless(day) || day === undefined) return day;
    const here = { ...day, year: last.year };
    const date = compareDates(here, last) <= 0 ? here : { ...day, year: last.year - 1 };
    return compareDates(date, addDays(last, -YEAR)) >= 0 && date.day <= daysInMonth(date.year, date.month) ? date : day;
  };
  return Object.freeze({
    rates: price.rates.map(({ until, from, ...rate }) => {
      const [end, start] = [dated(until), dated(from)];
      return { ...rate, ...(end === undefined ? {} : { until: end }), ...(start === undefined ? {} : { from: start }) };
    }),
  });
}

function isYearless(day: RateDay | undefined): boolean {
  return day !== undefined && day.year === undefined;
}

/** A rate whose last day is past. A day without a year is never past. */
export function isRateOver({ until }: Rate, today: string): boolean {
  return until?.year !== undefined && iso(until) < today;
}

/** A rate that does not hold yet. */
export function isRateToCome({ from }: Rate, today: string): boolean {
  return from?.year !== undefined && iso(from) > today;
}

/** « 2026-11-30 », when the year is known. */
export function isoRateDay(day: RateDay | undefined): string | undefined {
  return day?.year === undefined ? undefined : iso(day);
}

function iso({ year = 0, month, day }: RateDay): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** Free for everybody: said in filters, search and structured data. */
export function isFree({ rates }: Price): boolean {
  return rates.length > 0 && rates[0]?.group === undefined && rates.every(({ cost }) => cost.kind === "free");
}

/** The least that anybody may have to pay on a day, in hundredths; undefined when the words do not say. For sorting. */
export function leastToday({ rates }: Price, today: string): number | undefined {
  const amounts = rates
    .filter((rate) => rate.group === undefined && !isRateOver(rate, today) && !isRateToCome(rate, today))
    .flatMap(({ cost }) => leastOf(cost) ?? []);
  return amounts.length === 0 ? undefined : Math.min(...amounts);
}

function leastOf(cost: Rate["cost"]): number | undefined {
  switch (cost.kind) {
    case "amount":
    case "from":
      return cost.cents;
    case "range":
      return cost.low;
    case "free":
      return 0;
    case "voluntary":
      return cost.least ?? 0;
    default:
      return undefined;
  }
}
