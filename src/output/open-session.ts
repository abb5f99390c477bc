/** A session as open data: the same object in `formations.json` and in JSON Feed. Values for programs, no French sentences. */

import type { Place } from "../content/model.ts";
import { isoDate } from "../locale/fr/calendar-date.ts";
import { isoTime } from "../locale/fr/clock-time.ts";
import type { Price } from "../locale/fr/money.ts";
import { priceDecimal } from "../locale/fr/money.ts";
import type { Site, SiteSession } from "../site/model.ts";
import { absolute } from "../site/urls.ts";
import { sessionUid } from "./calendar/uid.ts";

/** Keys in output order; `JSON.stringify` leaves out undefined ones. */
export function openSession(site: Site, siteSession: SiteSession) {
  const { session, url } = siteSession;
  const { place, price } = session;
  return {
    id: session.id,
    uid: sessionUid(site.settings, siteSession),
    url: absolute(site, url),
    group: session.group,
    date: session.date && isoDate(session.date),
    endDate: session.endDate && isoDate(session.endDate),
    datePrecision: session.date ? (session.date.day === undefined ? "month" : "day") : "unknown",
    start: session.start && isoTime(session.start),
    end: session.end && isoTime(session.end),
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
    note: session.note,
  };
}

/** An amount as a decimal string, so that no program rounds it. */
export function openPrice(price: Price) {
  return { amount: priceDecimal(price), currency: "CAD" };
}

/** A venue without its internal id. */
export function openPlace({ name, address, city, region, postalCode, url }: Place) {
  return { name, address, city, region, postalCode, url };
}
