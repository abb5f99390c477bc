/** Days and hours of an iCalendar event as content writes them, in the zone where it takes place. */
import type ICAL from "ical.js";
import { DateTime } from "luxon";
import { timeText } from "../../locale/fr/clock-time.ts";
import { lineOf } from "../imported-text.ts";
import type { ImportedSession } from "../model.ts";
import { ianaZone } from "./zone-names.ts";

/** An end before this hour is that of the evening before (as content reads « 22 h à 2 h »). */
const NIGHT_HOURS = 6;

/** A DTEND without an hour is the day after the last (RFC 5545 §3.6.1); an end at midnight is « 24 h » of the day before. */
export function whenOf(
  component: ICAL.Component,
  start: ICAL.Time,
  end: ICAL.Time,
  siteZone: string,
): Pick<ImportedSession, "date" | "endDate" | "start" | "end" | "zone"> {
  if (start.isDate) {
    const [first, after] = [start, end].map((time) => DateTime.fromISO(time.toString().slice(0, 10), { zone: "utc" }));
    const date = dayOf(first);
    const endDate = dayOf(after?.minus({ days: 1 }));
    return { date, ...(endDate > date ? { endDate } : {}) };
  }
  const tzid = lineOf(component.getFirstProperty("dtstart")?.getFirstParameter("tzid"));
  const from = momentOf(start, tzid, siteZone);
  const until = from.plus({ seconds: Math.max(0, end.toUnixTime() - start.toUnixTime()) });
  // Of two zones with the same hour that day, readers know that of the site.
  const isSame = from.offset === from.setZone(siteZone).offset;
  const zone = isSame || from.zoneName === null ? {} : { zone: from.zoneName };
  const date = dayOf(from);
  const begins = { date, start: hourOf(from), ...zone };
  if (+until === +from) return begins;
  const isMidnight = until.hour === 0 && until.minute === 0;
  const last = dayOf(isMidnight ? until.minus({ days: 1 }) : until);
  const isNight = until.diff(from, "hours").hours < NIGHT_HOURS && last > date;
  return {
    ...begins,
    ...(last > date && !isNight ? { endDate: last } : {}),
    end: isMidnight ? "24 h" : hourOf(until),
  };
}

/** An IANA zone keeps its hours; another zone that the file defines, and UTC, are converted to that of the site; an hour without a zone is one of the site. */
function momentOf(time: ICAL.Time, tzid: string | undefined, siteZone: string): DateTime {
  const known = ianaZone(tzid);
  const zone = time.zone?.tzid ?? "floating";
  const hasZone = known !== undefined && zone !== "UTC";
  if (!hasZone && zone !== "floating") return DateTime.fromSeconds(time.toUnixTime(), { zone: siteZone });
  const { year, month, day, hour, minute } = time;
  return DateTime.fromObject({ year, month, day, hour, minute }, { zone: hasZone ? known : siteZone });
}

function dayOf(moment: DateTime | undefined): string {
  return moment?.toFormat("yyyy-MM-dd") ?? "";
}

/** « 9 h 30 », as people type it. */
function hourOf({ hour, minute }: DateTime): string {
  return timeText({ hour, minute }).replace(/\u00a0/gu, " ");
}
