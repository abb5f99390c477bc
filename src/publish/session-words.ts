/** A session in words, for outputs without markup: search, calendars, feeds. Pages have their own parts for this. */
import type { Place } from "../content/model.ts";
import { timeRangeText } from "../french/clock-time.ts";
import { rangeText } from "../french/date-text.ts";
import { priceText } from "../french/money.ts";
import { plural } from "../french/plural.ts";
import type { SiteSession } from "../site/model.ts";

const STATUS = {
  confirmed: "Confirmée",
  full: "Complet",
  cancelled: "Annulée",
  postponed: "Reportée",
  "to-confirm": "À confirmer",
} as const;

/** « 19 et 20 février 2013, de 9 h à 16 h »; « mars 2013 (date à confirmer) » for a month; « Date à déterminer » without any. */
function sessionDateText({ session }: Pick<SiteSession, "session">): string {
  const { date, endDate, start, end } = session;
  if (!date) return "Date à déterminer";
  if (date.day === undefined) return `${rangeText(date, endDate)} (date à confirmer)`;
  return start ? `${rangeText(date, endDate)}, ${timeRangeText(start, end)}` : rangeText(date, endDate);
}

/** The group and the date: « Arts et culture – mars 2013 (date à confirmer) ». */
export function sessionLabel(siteSession: Pick<SiteSession, "session">): string {
  const when = sessionDateText(siteSession);
  return siteSession.session.group ? `${siteSession.session.group} – ${when}` : `Séance : ${when}`;
}

/** Place, price, seats, state and note, in sentences. */
export function sessionDetails({ session, post }: Pick<SiteSession, "session" | "post">): string {
  const { entry } = post;
  const place = session.place ?? entry.place;
  const price = session.price ?? entry.price;
  const seats = session.seats ?? entry.seats;
  return [
    place && placeText(place),
    session.online && "En ligne",
    price && priceText(price),
    seats !== undefined && plural(seats, "place"),
    session.status !== "confirmed" && STATUS[session.status],
    session.note?.replace(/\.$/, ""),
  ]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(" ");
}

/** « CLD de L’Érable, 1783 avenue Saint-Édouard, Plessisville (Québec) ». */
export function placeText({ name, address, city }: Place): string {
  return [name, address, city && city !== name ? `${city} (Québec)` : undefined].filter(Boolean).join(", ");
}
