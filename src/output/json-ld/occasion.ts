/** When and where a session or an edition takes place, as properties of schema.org's `Event`. */
import type { Occasion } from "../../content/model.ts";
import { dayOfLastEnd } from "../../content/session-hours.ts";
import { type CalendarDate, isoDate } from "../../locale/fr/calendar-date.ts";
import { zonedInstant } from "../../locale/fr/zoned-time.ts";
import type { Site } from "../../site/model.ts";
import type { CalendarDays } from "../calendar/days.ts";
import type { JsonLdNode } from "./node.ts";
import { attendanceMode, locationOf } from "./place.ts";

/** In the order of the node; `access` is what is said besides the access of the venue, `url` the page. */
export function whenAndWhere(
  site: Site,
  occasion: Occasion,
  days: CalendarDays,
  access: readonly string[],
  url: string,
): JsonLdNode {
  const { start, end, zone, place, online } = occasion;
  const whereabouts = { ...(place && { place }), ...(online && { online }) };
  return {
    startDate: momentOf(days.start, start, zone),
    endDate: momentOf(start && end ? dayOfLastEnd(occasion, days.end) : days.end, start && end, zone),
    eventStatus: `https://schema.org/${eventStatus(occasion)}`,
    previousStartDate: previousStart(occasion),
    eventAttendanceMode: attendanceMode(whereabouts),
    location: locationOf(site, { ...whereabouts, access }, url),
  };
}

function eventStatus({ status, date, formerDate }: Occasion): string {
  if (status === "cancelled") return "EventCancelled";
  if (formerDate !== undefined && date?.day !== undefined) return "EventRescheduled";
  return status === "postponed" ? "EventPostponed" : "EventScheduled";
}

/** Only when it has another day now: what is put off keeps its date, and what is cancelled too. */
function previousStart({ status, formerDate, date }: Occasion): string | undefined {
  const isMoved = status !== "cancelled" && date?.day !== undefined && formerDate?.day !== undefined;
  return isMoved ? isoDate(formerDate) : undefined;
}

/** ISO 8601 with offset, or the day alone when the hour is unknown, rather than a made-up midnight. */
function momentOf(date: CalendarDate, time: Occasion["start"], zone: string): string {
  const found = time && zonedInstant(date, time, zone);
  return found && "instant" in found ? found.instant : isoDate(date);
}
