/** What sessions and editions have in common: the agenda lists them together. */
import type { Occasion, Registration, SessionStatus } from "../content/model.ts";
import type { Price } from "../locale/fr/price/price.ts";
import type { AgendaItem, SiteEdition, SiteEvent, SiteSession, Term } from "./model.ts";

/** True for an edition of an event, false for a session of a training. */
export function isEdition(item: AgendaItem): item is SiteEdition {
  return "standing" in item;
}

/** True for a session of a training. */
export function isSession(item: AgendaItem): item is SiteSession {
  return !isEdition(item);
}

/** When, where and under what conditions it takes place. */
export function occasionOf(item: SiteEdition | Pick<SiteSession, "session">): Occasion {
  return "session" in item ? item.session : item;
}

/** First and last day, or month, of what is planned; or the words that say it. */
export function datesOf(item: AgendaItem): Pick<Occasion, "date" | "endDate" | "loose"> {
  return occasionOf(item);
}

/** What the organizer decided of it. */
export function statusOf(item: AgendaItem): SessionStatus {
  return occasionOf(item).status;
}

/** Its venue, and whether it is online. */
export function whereaboutsOf(item: AgendaItem): Pick<Occasion, "place" | "online"> {
  return occasionOf(item);
}

/** How people register for it: as for its training, when it is a session. */
export function registrationOf(item: AgendaItem): Registration | undefined {
  return isEdition(item) ? item.registration : item.post.entry.registration;
}

/** What it costs. */
export function priceOf(item: AgendaItem): Price | undefined {
  return isEdition(item) ? item.price : (item.session.price ?? item.post.entry.price);
}

/** True for what can still be attended, today or later. */
export function isComing(item: AgendaItem): boolean {
  return item.time !== "past" && statusOf(item) !== "cancelled";
}

/** For a filter of a short list in agenda order: of the dates of an event that comes back, the first stands for all. */
export function isFirstOfItsDates(item: AgendaItem, at: number, all: readonly AgendaItem[]): boolean {
  if (!isEdition(item) || !item.isOccurrence) return true;
  return all.findIndex((other) => isEdition(other) && other.isOccurrence && other.event === item.event) === at;
}

/** The edition of an event that its page announces: the next one, else the last. */
export function announcedEdition({ editions }: Pick<SiteEvent, "editions">): SiteEdition | undefined {
  return editions.filter(isComing).sort(compareItems)[0] ?? editions[0];
}

/** The editions as the page of their event has them: those to come, the next one first, then the others, newest first. */
export function editionsToRead({ editions }: Pick<SiteEvent, "editions">): readonly SiteEdition[] {
  const coming = editions.filter(isComing).sort(compareItems);
  return [...coming, ...editions.filter((edition) => !coming.includes(edition))];
}

/** The categories of its texts. */
export function categoriesOf(item: AgendaItem): readonly Term[] {
  return isEdition(item) ? item.categories : item.post.categories;
}

/** True for an edition that says when; one that says nothing, or was only reported, is on the page of its event alone. */
export function isInAgenda({ date, loose, reports, guides }: SiteEdition): boolean {
  return date !== undefined || loose !== undefined || (reports.length === 0 && guides.length === 0);
}

/** Compares in agenda order: by date, « date à confirmer » after the days of its month, words in their own order, undated last; then hour, then address. */
export function compareItems(a: AgendaItem, b: AgendaItem): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  const apart = first.findIndex((part, index) => part !== second[index]);
  return apart < 0 ? startOf(a) - startOf(b) || byUrl(a, b) : (first[apart] ?? 0) - (second[apart] ?? 0);
}

/** Year, month, then the day, or what comes after every day: the month alone, then the words in their own order. */
function sortKey(item: AgendaItem): readonly [number, number, number] {
  const { date, loose } = datesOf(item);
  if (date !== undefined) return [date.year, date.month, date.day ?? MONTH_ALONE];
  if (loose?.from === undefined) return [Number.POSITIVE_INFINITY, 0, 0];
  return [loose.from.year, loose.from.month, MONTH_ALONE + (loose.rank ?? 0)];
}

const MONTH_ALONE = 99;

function startOf(item: AgendaItem): number {
  const { start } = occasionOf(item);
  return start === undefined ? -1 : start.hour * 60 + start.minute;
}

function byUrl(a: AgendaItem, b: AgendaItem): number {
  return a.url < b.url ? -1 : a.url > b.url ? 1 : 0;
}
