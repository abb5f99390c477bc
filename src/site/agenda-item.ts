/** What sessions and editions have in common: the agenda lists them together. */
import type { Place, SessionStatus } from "../content/model.ts";
import type { CalendarDate } from "../locale/fr/calendar-date.ts";
import type { LooseDate } from "../locale/fr/loose-date.ts";
import type { AgendaItem, SiteEdition, SiteSession, Term } from "./model.ts";

/** True for an edition of an event, false for a session of a training. */
export function isEdition(item: AgendaItem): item is SiteEdition {
  return "standing" in item;
}

/** True for a session of a training. */
export function isSession(item: AgendaItem): item is SiteSession {
  return !isEdition(item);
}

/** First and last day, or month, of what is planned; or the words that say it. */
export function datesOf(item: AgendaItem): {
  readonly date?: CalendarDate | undefined;
  readonly endDate?: CalendarDate | undefined;
  readonly loose?: LooseDate | undefined;
} {
  if (isSession(item)) return item.session;
  const { date, endDate } = item.facts;
  return { date, endDate };
}

/** What the organizer decided of it. */
export function statusOf(item: AgendaItem): SessionStatus {
  return isEdition(item) ? item.status : item.session.status;
}

/** Its venue, and whether it is online. */
export function whereaboutsOf(item: AgendaItem): {
  readonly place?: Place | undefined;
  readonly online?: string | true | undefined;
} {
  return isEdition(item) ? item : item.session;
}

/** The categories of its texts. */
export function categoriesOf(item: AgendaItem): readonly Term[] {
  return isEdition(item) ? item.categories : item.post.categories;
}

/** True for an edition that says when; one that says nothing, or was only reported, is on the page of its event alone. */
export function isInAgenda({ facts, reports, guides }: SiteEdition): boolean {
  return facts.date !== undefined || (reports.length === 0 && guides.length === 0);
}

/** Compares in agenda order: by date, « date à confirmer » after the days of its month, words in their own order, undated last; then hour, then address. */
export function compareItems(a: AgendaItem, b: AgendaItem): number {
  const [first, second] = [placeInOrder(a), placeInOrder(b)];
  const apart = first.findIndex((part, index) => part !== second[index]);
  return apart < 0 ? startOf(a) - startOf(b) || byUrl(a, b) : (first[apart] ?? 0) - (second[apart] ?? 0);
}

/** Year, month, then the day, or what comes after every day: the month alone, then the words in their own order. */
function placeInOrder(item: AgendaItem): readonly [number, number, number] {
  const { date, loose } = datesOf(item);
  if (date !== undefined) return [date.year, date.month, date.day ?? MONTH_ALONE];
  if (loose?.from === undefined) return [Number.POSITIVE_INFINITY, 0, 0];
  return [loose.from.year, loose.from.month, MONTH_ALONE + (loose.rank ?? 0)];
}

const MONTH_ALONE = 99;

function startOf(item: AgendaItem): number {
  const start = isEdition(item) ? undefined : item.session.start;
  return start === undefined ? -1 : start.hour * 60 + start.minute;
}

function byUrl(a: AgendaItem, b: AgendaItem): number {
  return a.url < b.url ? -1 : a.url > b.url ? 1 : 0;
}
