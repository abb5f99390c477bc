/** Computes when a session takes place relative to a day: upcoming, ongoing, past, or undated. */
import type { Formation, Occasion, Session } from "../content/model.ts";
import { dayOfLastEnd } from "../content/session-hours.ts";
import { type CalendarDate, daysInMonth, isoDate } from "../locale/fr/calendar-date.ts";
import { zonedInstant } from "../locale/fr/zoned-time.ts";
import type { FormationPost, SessionPhase, SiteSession } from "./model.ts";

/** Last day of a date: the day itself, or the last of its month. */
export function lastDay(date: CalendarDate): CalendarDate {
  return date.day === undefined ? { ...date, day: daysInMonth(date.year, date.month) } : date;
}

/** State of a session on a day (`YYYY-MM-DD`). A month without a day is past after its last day, and upcoming until then. */
export function sessionTime(session: Pick<Session, "date" | "endDate" | "loose">, now: string): SessionPhase {
  const { date, endDate, loose } = session;
  if (date === undefined) return loose?.last !== undefined && isoDate(loose.last) < now ? "past" : "undated";
  if (isoDate(lastDay(endDate ?? date)) < now) return "past";
  if (date.day === undefined) return "upcoming";
  return isoDate(date) <= now ? "ongoing" : "upcoming";
}

/** Returns the sessions of a training with their state, anchor and instants. */
export function siteSessions(entry: Formation, post: FormationPost, now: string): readonly SiteSession[] {
  return entry.sessions.map((session): SiteSession => {
    const anchor = `session-${session.id}`;
    return {
      session,
      post,
      time: sessionTime(session, now),
      anchor,
      url: `${entry.url}#${anchor}`,
      ...boundsOf(session),
    };
  });
}

/** First and last instants, ISO 8601 with offset, when day and hours are known; dates alone when the hours are not. */
export function boundsOf(session: Occasion): { readonly startIso?: string; readonly endIso?: string } {
  const { date, start, end } = session;
  if (date?.day === undefined) return {};
  const last = session.endDate ?? date;
  const startIso = start === undefined ? isoDate(date) : instant(date, start, session.zone);
  if (end !== undefined) return { startIso, endIso: instant(dayOfLastEnd(session, last), end, session.zone) };
  return session.endDate === undefined ? { startIso } : { startIso, endIso: isoDate(last) };
}

function instant(date: CalendarDate, time: { readonly hour: number; readonly minute: number }, zone: string): string {
  const found = zonedInstant(date, time, zone);
  return "instant" in found ? found.instant : isoDate(date);
}
