/** Lines about what took place: trainings by their last session, texts about an event by its date. */
import { compareDates } from "../../locale/fr/calendar-date.ts";
import { plural } from "../../locale/fr/plural.ts";
import { compareItems, statusOf } from "../agenda-item.ts";
import { eventOf } from "../events.ts";
import type { AgendaItem, Post, SiteSession, Trace } from "../model.ts";

/** True for what can still be attended, as far as the site knows. */
export function isAhead(item: AgendaItem): boolean {
  return item.time !== "past" && statusOf(item) !== "cancelled";
}

/** True for what is on a list of dates to come: what is ahead, and a day to come that is cancelled, which took place for nobody yet. */
export function isAnnounced(item: AgendaItem): boolean {
  return isAhead(item) || item.time === "upcoming" || item.time === "ongoing";
}

/** A training by those of its sessions that took place; cancelled when none did. `sessions` are not ahead. */
export function trainingTrace(post: Post, sessions: readonly SiteSession[]): Trace {
  const held = sessions.filter(({ session }) => session.status !== "cancelled");
  const last = [...(held.length > 0 ? held : sessions)].sort(compareItems).findLast(isDated);
  const isCancelled = sessions.length > 0 && held.length === 0;
  const note = held.length > 1 ? plural(held.length, "séance") : isCancelled ? "annulée" : undefined;
  return { post, ...datesOf(last?.session), ...(note === undefined ? {} : { note }) };
}

/** A text by the date of its event; without it, the day it appeared would pass for that day. */
export function eventTrace(post: Post): Trace {
  return { post, ...datesOf(post.edition ?? eventOf(post.entry)) };
}

/** Latest first, then those without a date; the order of the list decides between two of one day. */
export function latestFirst(traces: readonly Trace[]): readonly Trace[] {
  return [...traces].sort((a, b) =>
    a.date === undefined || b.date === undefined
      ? Number(a.date === undefined) - Number(b.date === undefined)
      : compareDates(b.date, a.date),
  );
}

function isDated({ session }: SiteSession): boolean {
  return session.date !== undefined;
}

function datesOf(moment: Pick<Trace, "date" | "endDate"> | undefined): Pick<Trace, "date" | "endDate"> {
  const { date, endDate } = moment ?? {};
  return { ...(date === undefined ? {} : { date }), ...(endDate === undefined ? {} : { endDate }) };
}
