/** `next-rebuild.json`: when the site next becomes out of date by itself, so that a scheduler knows when to build again. */
import type { Occasion } from "../content/model.ts";
import { addDays, type CalendarDate, dateFromIso, isoDate } from "../locale/fr/calendar-date.ts";
import { startOfDayIso } from "../locale/fr/zoned-time.ts";
import type { Site, SiteEdition } from "../site/model.ts";
import { lastDay } from "../site/session-state.ts";

/**
 * The first midnight after `site.now` on which a session or an event begins, is over or closes its registration, or a post appears
 * or leaves the lists; `at` is null when nothing more is due.
 */
export function nextRebuild(site: Pick<Site, "rebuildDays" | "sessions" | "events" | "now" | "settings">): string {
  const due = site.sessions
    .filter(({ session }) => session.status !== "cancelled")
    .flatMap(({ session, post, url }) =>
      [...stateDays(session), ...closingDays(post.entry)].map((day) => ({ day: isoDate(day), url })),
    )
    .concat(editionDues(site.events))
    .filter(({ day }) => day > site.now);
  const [next] = [...due.map(({ day }) => day), ...site.rebuildDays].sort();
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

/** The same for the editions of events. */
function editionDues(events: Site["events"]): { readonly day: string; readonly url: string }[] {
  return events
    .flatMap(({ editions }) => editions)
    .filter(({ standing }) => standing !== "cancelled")
    .flatMap((edition) =>
      [...stateDays(edition), ...closingDays(edition)].map((day) => ({ day: isoDate(day), url: edition.url })),
    );
}

/** The day something becomes « en cours » and the day after its last, when it becomes « passée »; for a month or words, only the latter. */
function stateDays({ date, endDate, loose }: Occasion): readonly CalendarDate[] {
  if (!date) return loose?.last ? [addDays(loose.last, 1)] : [];
  const after = addDays(lastDay(endDate ?? date), 1);
  return date.day === undefined ? [after] : [date, after];
}

/** The day after the registration deadline. */
function closingDays({ registration }: Pick<SiteEdition, "registration">): readonly CalendarDate[] {
  return registration?.deadline === undefined ? [] : [addDays(registration.deadline, 1)];
}
