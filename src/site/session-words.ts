/** A session in words, the same on pages, in calendars, feeds and search: when, in what state, how many seats. It never turns a month into a day, and no state depends on a colour. */
import type { Session } from "../content/model.ts";
import { weekday } from "../french/calendar-date.ts";
import { minutesOf, timeRangeText, timeText } from "../french/clock-time.ts";
import { dateText, rangeText, WEEKDAYS } from "../french/date-text.ts";
import { priceText } from "../french/money.ts";
import { plural } from "../french/plural.ts";
import { zoneText } from "../french/zoned-time.ts";
import type { SessionTime, SiteSession } from "./model.ts";
import { placeText } from "./place-text.ts";

type Timed = Pick<SiteSession, "session" | "time">;

const TO_SET = "date à préciser";
const TIME_WORDS = { upcoming: "À venir", ongoing: "En cours", past: "Passée", undated: "À venir" } as const;

/** Where a session stands in time on the day of the build; the script that relabels it between two builds uses the same words. */
export function timeWord({ time }: { readonly time: SessionTime }): string {
  return TIME_WORDS[time];
}

/** What the organiser decided; nothing when a session simply took or takes place. */
export function statusWord({ session, time }: Timed): string | undefined {
  const over = time === "past";
  switch (session.status) {
    case "cancelled":
      return "Annulée";
    case "postponed":
      return "Reportée";
    case "full":
      return over ? undefined : "Complet";
    case "to-confirm":
      return over ? undefined : "À confirmer";
    case "confirmed":
      return time === "upcoming" ? "Confirmée" : undefined;
  }
}

/** « il reste 3 places sur 15 », « 15 places », or nothing when the number is unknown or no longer matters. */
export function seatsText({ session: { seats, seatsLeft, status }, time }: Timed): string | undefined {
  if (status === "cancelled") return undefined;
  if (time !== "past" && status !== "full" && seatsLeft !== undefined) {
    const left = seatsLeft === 0 ? "aucune place libre" : `il reste ${plural(seatsLeft, "place")}`;
    return seats === undefined ? left : `${left} sur ${seats}`;
  }
  return seats === undefined ? undefined : plural(seats, "place");
}

/** What stands before and after the date itself: « mardi » and « , de 9 h à 16 h »; « (date à préciser) » after a month still to come. */
export function aroundDate({ session, time }: Timed): { readonly before: string; readonly after: string } {
  const { date, endDate, start } = session;
  if (date === undefined) return { before: TO_SET, after: "" };
  if (date.day === undefined) return { before: "", after: time === "past" ? "" : ` (${TO_SET})` };
  return {
    before: endDate === undefined ? `${WEEKDAYS[weekday(date) - 1]} ` : "",
    after: start === undefined ? "" : `, ${hoursText(session)}`,
  };
}

/** « de 9 h à 16 h » each day; one stretch of several days says on which the hours are; another zone than the site's is named. */
function hoursText({ date, endDate, start, end, zone, otherZone }: Session): string {
  if (start === undefined) return "";
  const stretch = end !== undefined && endDate !== undefined && minutesOf(end) <= minutesOf(start);
  const hours = stretch
    ? `de ${timeText(start)} le premier jour à ${timeText(end)} le dernier`
    : timeRangeText(start, end);
  return otherZone && date?.day !== undefined ? `${hours} (${zoneText(date, zone)})` : hours;
}

/** « mardi 15 janvier 2013, de 9 h à 16 h »; « mars 2013 (date à préciser) »; « date à préciser » without any. */
function sessionDateText(item: Timed): string {
  const { date, endDate, status, formerDate } = item.session;
  const { before, after } = aroundDate(item);
  const former = status === "postponed" && formerDate ? ` (d’abord prévue : ${dateText(formerDate)})` : "";
  return before + (date === undefined ? "" : rangeText(date, endDate)) + after + former;
}

/** The group and the date: « Arts et culture – mars 2013 (date à préciser) ». */
export function sessionLabel(item: Timed): string {
  const { group } = item.session;
  return group ? `${group} – ${sessionDateText(item)}` : `Séance : ${sessionDateText(item)}`;
}

/** Place, price, seats, state and note, in sentences. */
export function sessionDetails(item: Timed): string {
  const { place, online, price, note } = item.session;
  return [
    place ? placeText(place) : undefined,
    online === undefined ? undefined : "En ligne",
    price ? priceText(price) : undefined,
    seatsText(item),
    item.time === "past" && item.session.status !== "cancelled" ? timeWord(item) : undefined,
    statusWord(item),
    note?.replace(/\.$/, ""),
  ]
    .filter((part) => part !== undefined && part !== "")
    .map((part) => `${capital(String(part))}.`)
    .join(" ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
