/** A session as open data: the same object in `formations.json` and in JSON Feed. Values for programs, no French sentences. */

import type { Place } from "../content/model.ts";
import { isoDate } from "../locale/fr/calendar-date.ts";
import { isoTime } from "../locale/fr/clock-time.ts";
import type { TimeRange } from "../locale/fr/hours/time-range.ts";
import type { Site, SiteSession } from "../site/model.ts";
import { absolute } from "../site/urls.ts";
import { sessionUid } from "./calendar/uid.ts";
import { openPrice } from "./open-price.ts";

/** Keys in output order; `JSON.stringify` leaves out undefined ones. */
export function openSession(site: Site, siteSession: SiteSession) {
  const { session, url } = siteSession;
  const { place, price } = session;
  return {
    id: session.id,
    uid: sessionUid(site.settings, siteSession),
    url: absolute(site, url),
    rule: session.rule && { id: session.rule.id, day: isoDate(session.rule.day), text: session.rule.text },
    group: session.group,
    date: session.date && isoDate(session.date),
    endDate: session.endDate && isoDate(session.endDate),
    dateNote: session.loose?.words,
    datePrecision: session.date ? (session.date.day === undefined ? "month" : "day") : "unknown",
    start: session.start && isoTime(session.start),
    end: session.end && isoTime(session.end),
    hours: session.hours && "ranges" in session.hours ? session.hours.ranges.map(openRange) : undefined,
    hoursNote: session.hours && "words" in session.hours ? session.hours.words : undefined,
    timezone: session.zone,
    startsAt: siteSession.startIso,
    endsAt: siteSession.endIso,
    status: session.status,
    formerDate: session.formerDate && isoDate(session.formerDate),
    place: place && openPlace(place),
    online: session.online,
    price: price && openPrice(price),
    seats: session.seats,
    seatsLeft: session.seatsLeft,
    access: session.access,
    note: session.note,
  };
}

function openRange({ start, end }: TimeRange) {
  return { start: isoTime(start), end: end && isoTime(end) };
}

/** A venue without its internal id. */
export function openPlace({ name, address, city, region, postalCode, url, access }: Place) {
  return { name, address, city, region, postalCode, url, access };
}
