/** Describes a session in words, the same on pages, in calendars, feeds and search: date, state, seats; state is never by colour alone (WCAG 1.4.1). */
import type { Occasion, Session } from "../content/model.ts";
import { isStretch, rangesOf } from "../content/session-hours.ts";
import { weekday } from "../locale/fr/calendar-date.ts";
import { capital } from "../locale/fr/capital.ts";
import { timeText } from "../locale/fr/clock-time.ts";
import { dateText, rangeText, WEEKDAYS } from "../locale/fr/date-text.ts";
import { hoursText } from "../locale/fr/hours/hours.ts";
import { timeRangesText } from "../locale/fr/hours/time-range.ts";
import { movedText } from "../locale/fr/moved-text.ts";
import { plural } from "../locale/fr/plural.ts";
import { priceText } from "../locale/fr/price/price-text.ts";
import { zoneText } from "../locale/fr/zoned-time.ts";
import { occasionOf } from "./agenda-item.ts";
import { lifeWord } from "./life.ts";
import type { SessionPhase, SiteEdition, SiteSession } from "./model.ts";
import { venueText } from "./place-text.ts";

type Timed = Pick<SiteSession, "session" | "time">;
/** A session, or an edition of an event. */
type TimedItem = Timed | SiteEdition;

const TO_SET = "date à confirmer";
const TIME_WORDS = { upcoming: "À venir", ongoing: "En cours", past: "Passée", undated: "À venir" } as const;

/** Word for the session's time on the day of the build; the browser script that updates it between builds uses the same words. */
export function timeWord({ time }: { readonly time: SessionPhase }): string {
  return TIME_WORDS[time];
}

/** Word for the organizer's decision (cancelled, postponed, full…); undefined when the session simply takes place. */
export function statusWord({ session, time }: Timed): string | undefined {
  const over = time === "past";
  switch (session.status) {
    case "cancelled":
      return lifeWord("cancelled", "feminine");
    case "postponed":
      return lifeWord(session.date?.day === undefined ? "postponed" : "moved", "feminine");
    case "full":
      return over ? undefined : lifeWord("full", "feminine");
    case "to-confirm":
      return over ? undefined : "À confirmer";
    case "confirmed":
      return time === "upcoming" ? "Confirmée" : undefined;
  }
}

/** « il reste 3 places sur 15 », « 15 places », or undefined when the number is unknown or no longer matters. */
export function seatsText(item: TimedItem): string | undefined {
  const { time } = item;
  const { seats, seatsLeft, status } = occasionOf(item);
  if (status === "cancelled") return undefined;
  if (time !== "past" && status !== "full" && seatsLeft !== undefined) {
    const left = seatsLeft === 0 ? "aucune place libre" : `il reste ${plural(seatsLeft, "place")}`;
    return seats === undefined ? left : `${left} sur ${seats}`;
  }
  return seats === undefined ? undefined : plural(seats, "place");
}

/** The text before and after the date: « mardi » and « , de 9 h à 16 h »; « (date à confirmer) » after an upcoming month. */
export function aroundDate(item: TimedItem): { readonly before: string; readonly after: string } {
  const { time } = item;
  const occasion = occasionOf(item);
  const { date, endDate, start, hours, loose } = occasion;
  if (date === undefined) return { before: loose?.words ?? TO_SET, after: "" };
  if (date.day === undefined) return { before: "", after: time === "past" ? "" : ` (${TO_SET})` };
  return {
    before: endDate === undefined ? `${WEEKDAYS[weekday(date) - 1]} ` : "",
    after: start === undefined && hours === undefined ? "" : `, ${hoursWords(occasion)}`,
  };
}

/** « de 9 h à 16 h » each day, « en soirée »; for a session of several days, which days the hours belong to; the zone when it is not the site's. */
function hoursWords(occasion: Occasion): string {
  const { date, start, end, hours: said, zone, otherZone } = occasion;
  if (said !== undefined && "words" in said) return hoursText(said);
  const hours =
    isStretch(occasion) && start !== undefined && end !== undefined
      ? `de ${timeText(start)} le premier jour à ${timeText(end)} le dernier`
      : timeRangesText(rangesOf(occasion));
  return otherZone && date?.day !== undefined ? `${hours} (${zoneText(date, zone)})` : hours;
}

/** « mardi 15 janvier 2013, de 9 h à 16 h »; « mars 2013 (date à confirmer) »; « automne 2027 » or « date à confirmer » without a date. */
export function itemDateText(item: TimedItem): string {
  const { date, endDate } = occasionOf(item);
  const { before, after } = aroundDate(item);
  return `${before}${date === undefined ? "" : rangeText(date, endDate)}${after}`;
}

/** The same, and whether the session was moved. */
function sessionDateText(item: Timed): string {
  const change = sessionChange(item.session);
  return `${itemDateText(item)}${change === undefined ? "" : ` (${change})`}`;
}

/** « déplacée du 3 au 8 décembre »; « d’abord prévue : 3 décembre 2027 » as long as the new date is not known; undefined when it did not change. */
export function sessionChange({ date, formerDate, status }: Session): string | undefined {
  if (formerDate === undefined || status === "cancelled") return undefined;
  if (date === undefined) return status === "postponed" ? `d’abord prévue : ${dateText(formerDate)}` : undefined;
  const moved = movedText(formerDate, date);
  return moved === undefined ? undefined : `déplacée ${moved}`;
}

/** Group and date: « Arts et culture – mars 2013 (date à confirmer) ». */
export function sessionLabel(item: Timed): string {
  const { group } = item.session;
  return group ? `${group} – ${sessionDateText(item)}` : `Séance : ${sessionDateText(item)}`;
}

/** Venue, price, seats, state and note, in sentences. */
export function sessionDetails(item: Timed): string {
  const { place, online, price, note, access } = item.session;
  return [
    place ? venueText(place) : undefined,
    online === undefined ? undefined : "En ligne",
    price ? priceText(price) : undefined,
    seatsText(item),
    access?.join(", "),
    item.time === "past" && item.session.status !== "cancelled" ? timeWord(item) : undefined,
    // Its label already says from when to when.
    sessionChange(item.session) === undefined ? statusWord(item) : undefined,
    note?.replace(/\.$/, ""),
  ]
    .filter((part) => part !== undefined && part !== "")
    .map((part) => `${capital(String(part))}.`)
    .join(" ");
}
