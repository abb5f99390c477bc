/** What the keys of a session, a training or an edition say, in the form of the model: a day or words, hours, a price. */
import type { CalendarDate } from "../locale/fr/calendar-date.ts";
import type { ClockTime } from "../locale/fr/clock-time.ts";
import type { Hours } from "../locale/fr/hours/hours.ts";
import type { LooseDate } from "../locale/fr/loose-date.ts";
import type { Price } from "../locale/fr/price/price.ts";
import { datedPrice } from "../locale/fr/price/price-days.ts";
import { joinPrices } from "../locale/fr/price/read-price.ts";
import type { SessionStatus } from "./model/session.ts";

/** A date as its key gives it. */
export type SaidDate = CalendarDate | LooseDate | undefined;

/** Undefined for a date said in words. */
export function dayOrMonth(date: SaidDate): CalendarDate | undefined {
  return date === undefined || "words" in date ? undefined : date;
}

/** The day or month, or the words that stand for it. */
export function whenOf(date: SaidDate): { readonly date?: CalendarDate; readonly loose?: LooseDate } {
  return date === undefined ? {} : "words" in date ? { loose: date } : { date };
}

/** A date that is not known to the day cannot be confirmed. */
export function statusOf(said: SessionStatus | undefined, date: SaidDate): SessionStatus {
  return said ?? (dayOrMonth(date)?.day === undefined ? "to-confirm" : "confirmed");
}

interface SaidHours {
  readonly start?: ClockTime | undefined;
  readonly end?: ClockTime | undefined;
  readonly hours?: Hours | undefined;
}

/** `start` and `end` are the first and the last of the day; `hours` is kept when it says more. Said twice, which is told: the exact ones are kept. */
export function hoursOf({ start, end, hours }: SaidHours): {
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  readonly hours?: Hours;
} {
  if (hours === undefined || start !== undefined || end !== undefined)
    return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  if ("words" in hours) return { hours };
  const [first, last] = [hours.ranges[0], hours.ranges.at(-1)];
  return {
    ...(first === undefined ? {} : { start: first.start }),
    ...(last?.end === undefined ? {} : { end: last.end }),
    ...(hours.ranges.length > 1 ? { hours } : {}),
  };
}

/** The price that the keys say, its days dated by `anchor`: the day of what is sold, or else of the text. Of two keys that contradict each other, which is told, the list is kept. */
export function priceOf(
  { price, prices }: { readonly price?: Price | undefined; readonly prices?: Price | undefined },
  anchor: CalendarDate | undefined,
): Price | undefined {
  const said = (price && prices && joinPrices([price, prices])) ?? prices ?? price;
  return said === undefined || anchor === undefined ? said : datedPrice(said, anchor);
}
