/** Whether registration for a training or an event is still open on a given day. Seats are ignored: what is full may have a waiting list. */
import { isoDate } from "../locale/fr/calendar-date.ts";
import { isEdition, statusOf } from "./agenda-item.ts";
import type { AgendaItem, FormationPost, SiteEdition } from "./model.ts";

/** What people register for: a training and all its sessions, or one edition of an event. */
export type Offered = FormationPost | SiteEdition;

/** The sessions of a training, or the edition alone. */
export function itemsOf(offered: Offered): readonly AgendaItem[] {
  return "standing" in offered ? [offered] : offered.sessions;
}

/** True when the deadline is past, or when nothing remains to attend; `now` is `YYYY-MM-DD`. */
export function registrationClosed(offered: Offered, now: string): boolean {
  const { deadline } = ("standing" in offered ? offered : offered.entry).registration ?? {};
  if (deadline !== undefined && isoDate(deadline) < now) return true;
  const items = itemsOf(offered);
  return items.length > 0 && items.every((item) => item.time === "past" || statusOf(item) === "cancelled");
}

/** The same for an item of the agenda: that of its training, when it is a session. */
export function isClosed(item: AgendaItem, now: string): boolean {
  return registrationClosed(isEdition(item) ? item : item.post, now);
}
