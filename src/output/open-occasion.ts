/** When, where, at what price and under what conditions a session or an edition takes place, as open data. Values for programs, no French sentences. */
import type { Occasion, Place } from "../content/model.ts";
import { isoDate } from "../locale/fr/calendar-date.ts";
import { isoTime } from "../locale/fr/clock-time.ts";
import type { TimeRange } from "../locale/fr/hours/time-range.ts";
import { openPrice } from "./open-price.ts";

interface Bounds {
  readonly startIso?: string;
  readonly endIso?: string;
}

/** Keys in output order; `JSON.stringify` leaves out undefined ones. */
export function openOccasion(occasion: Occasion, { startIso, endIso }: Bounds) {
  const { date, endDate, loose, start, end, hours, formerDate, place, price } = occasion;
  return {
    date: date && isoDate(date),
    endDate: endDate && isoDate(endDate),
    dateNote: loose?.words,
    datePrecision: date ? (date.day === undefined ? "month" : "day") : "unknown",
    start: start && isoTime(start),
    end: end && isoTime(end),
    hours: hours && "ranges" in hours ? hours.ranges.map(openRange) : undefined,
    hoursNote: hours && "words" in hours ? hours.words : undefined,
    timezone: occasion.zone,
    startsAt: startIso,
    endsAt: endIso,
    status: occasion.status,
    formerDate: formerDate && isoDate(formerDate),
    place: place && openPlace(place),
    online: occasion.online,
    price: price && openPrice(price),
    seats: occasion.seats,
    seatsLeft: occasion.seatsLeft,
    access: occasion.access,
  };
}

function openRange({ start, end }: TimeRange) {
  return { start: isoTime(start), end: end && isoTime(end) };
}

/** A venue without its internal id. */
export function openPlace({ name, address, city, region, postalCode, url, access }: Place) {
  return { name, address, city, region, postalCode, url, access };
}
