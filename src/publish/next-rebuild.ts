/** `next-rebuild.json`: when the site will next be out of date by itself, so that a scheduler knows when to build again. It never reads a clock: `now` is the site's. */
import type { Formation, Session } from "../content/model.ts";
import { addDays, type CalendarDate, dateFromIso, isoDate } from "../french/calendar-date.ts";
import { startOfDayIso } from "../french/zoned-time.ts";
import type { Site } from "../site/model.ts";
import { lastDay } from "../site/session-state.ts";

/** The first midnight after `now` on which a session begins, is over or can no longer be registered for; `at` is null when nothing more is due. */
export function nextRebuild(site: Pick<Site, "sessions" | "now" | "settings">): string {
  const due = site.sessions
    .filter(({ session }) => session.status !== "cancelled")
    .flatMap(({ session, post, url }) =>
      [...changeDays(session), ...closingDays(post.entry)].map((day) => ({ day: isoDate(day), url })),
    )
    .filter(({ day }) => day > site.now)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const next = due[0]?.day;
  return `${JSON.stringify(
    {
      built: site.now,
      at: next === undefined ? null : startOfDayIso(dateFromIso(next), site.settings.timezone),
      sessions: [...new Set(due.filter(({ day }) => day === next).map(({ url }) => url))].sort(),
    },
    null,
    2,
  )}\n`;
}

/** The day a session is « en cours » and the day after its last, when it is « passée »; a month is only ever over. */
function changeDays({ date, endDate }: Session): readonly CalendarDate[] {
  if (!date) return [];
  const after = addDays(lastDay(endDate ?? date), 1);
  return date.day === undefined ? [after] : [date, after];
}

/** The day after the last on which one may register. */
function closingDays({ registration }: Formation): readonly CalendarDate[] {
  return registration?.deadline === undefined ? [] : [addDays(registration.deadline, 1)];
}
