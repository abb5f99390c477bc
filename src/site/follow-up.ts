/** What waits for someone: events and trainings held without a report, announced without a day, closed with seats left. Nothing of it is published. */

import type { Occasion } from "../content/model.ts";
import { agoText } from "../locale/fr/ago-text.ts";
import { addDays, type CalendarDate, dateFromIso, daysBetween, isoDate } from "../locale/fr/calendar-date.ts";
import { compareFrench } from "../locale/fr/collate.ts";
import { rangeText } from "../locale/fr/date-text.ts";
import type { LooseDate } from "../locale/fr/loose-date.ts";
import { plural } from "../locale/fr/plural.ts";
import { isInAgenda, occasionOf } from "./agenda-item.ts";
import type { AgendaItem, FormationPost, Post, Site, SiteEdition, SiteSession } from "./model.ts";
import { isClosed } from "./registration.ts";
import { lastDay } from "./session-state.ts";

export interface Waiting {
  /** What waits: « JIQ 2013 ». */
  readonly subject: string;
  /** Why: « tenu il y a trois mois, sans compte rendu ». */
  readonly words: string;
  /** Where to write: the file of the text that speaks of it, or `events.yml`. */
  readonly file: string;
}

/** After this, nobody will write the report any more. */
const OLDEST_DAYS = 730;
/** A month whose day is not known this long before it begins is late. */
const SOON_DAYS = 45;

/** Returns what waits on the day of the site, the most recent first. */
export function followUp(site: Site): readonly Waiting[] {
  const editions = site.events.flatMap(({ editions: all }) => all).filter(isInAgenda);
  const found = [
    ...editions.flatMap((edition) => ofEdition(site, edition)),
    ...site.posts.filter(isFormation).flatMap((post) => ofTraining(site, post)),
  ];
  return found
    .sort((a, b) => a.age - b.age || compareFrench(a.subject, b.subject) || compareFrench(a.file, b.file))
    .map(({ age: _, ...waiting }) => waiting);
}

interface Aged extends Waiting {
  /** Days since it was due; negative when it is still to come. */
  readonly age: number;
}

function ofEdition(site: Site, edition: SiteEdition): readonly Aged[] {
  const { date, endDate, loose, standing, title, status } = edition;
  const [post] = [...edition.announcements, ...edition.trainings, ...edition.reports, ...edition.guides];
  const file = post?.entry.file ?? "events.yml";
  const say = (words: string, age: number): readonly Aged[] => [{ subject: title, words, file, age }];
  if (standing === "cancelled" || standing === "reported" || standing === "guided") return [];
  if (date === undefined)
    return loose?.last !== undefined && status !== "postponed"
      ? inWords(loose, "annoncé", "précisé", site.now, say)
      : say(status === "postponed" ? "reporté, sans nouvelle date" : "annoncé, jamais précisé", 0);
  const age = daysSince(lastDay(endDate ?? date), site.now);
  if (date.day === undefined)
    return isLate(date, site.now) ? say(vague(rangeText(date), age, "annoncé", "précisé"), age) : [];
  if (isOpenInVain(edition, site.now)) return say(closedWords(edition), age);
  if (standing !== "held" || age > OLDEST_DAYS || isOneOfSeveral(edition)) return [];
  return say(`tenu ${agoText(age)}, sans compte rendu`, age);
}

/** Of an event that comes back, one report is awaited, once its dates are over: that of the last day. */
function isOneOfSeveral({ isOccurrence, event, id }: SiteEdition): boolean {
  if (!isOccurrence) return false;
  const dates = event.editions.filter((other) => other.isOccurrence && other.standing !== "cancelled");
  return dates[0]?.id !== id || dates.some(({ time, standing }) => time !== "past" || standing !== "held");
}

function ofTraining(site: Site, post: FormationPost): readonly Aged[] {
  const { file } = post.entry;
  const live = post.sessions.filter(({ session }) => session.status !== "cancelled");
  const found = live.flatMap((item) => ofSession(site, post, item));
  const days = live.flatMap(({ session: { date, endDate } }) =>
    date?.day === undefined ? [] : [lastDay(endDate ?? date)],
  );
  const ages = days.map((day) => daysSince(day, site.now));
  const age = Math.min(...ages);
  const isOver = days.length > 0 && live.every(({ time }) => time === "past");
  const isTold = post.reports.length > 0 || post.guides.length > 0;
  if (!isOver || isTold || age > OLDEST_DAYS) return found;
  return [...found, { subject: post.title, words: `tenue ${agoText(age)}, sans compte rendu`, file, age }];
}

function ofSession(site: Site, post: FormationPost, item: SiteSession): readonly Aged[] {
  const { session } = item;
  const { date, loose, status, group } = session;
  const subject = group === undefined ? post.title : `${post.title} – ${group}`;
  const say = (words: string, age: number): readonly Aged[] => [{ subject, words, file: post.entry.file, age }];
  if (date === undefined)
    return loose?.last !== undefined && status !== "postponed"
      ? inWords(loose, "annoncée", "précisée", site.now, say)
      : say(status === "postponed" ? "reportée, sans nouvelle date" : "annoncée, jamais précisée", 0);
  const age = daysSince(lastDay(date), site.now);
  if (date.day === undefined)
    return isLate(date, site.now) ? say(vague(rangeText(date), age, "annoncée", "précisée"), age) : [];
  return isOpenInVain(item, site.now) ? say(closedWords(session), age) : [];
}

/** Seats are left, and nobody can register any more. */
function isOpenInVain(item: AgendaItem, now: string): boolean {
  const { status, seatsLeft } = occasionOf(item);
  return item.time === "upcoming" && status !== "full" && (seatsLeft ?? 0) > 0 && isClosed(item, now);
}

function closedWords({ seatsLeft = 0 }: Occasion): string {
  return `inscription fermée, ${plural(seatsLeft, "place libre", "places libres")}`;
}

/** « annoncé pour automne 2027 » says no day either: it waits as soon as that season is near. */
function inWords(
  { words, from, last }: LooseDate,
  announced: string,
  precise: string,
  now: string,
  say: (words: string, age: number) => readonly Aged[],
): readonly Aged[] {
  const age = last === undefined ? 0 : daysSince(last, now);
  return from !== undefined && isLate(from, now) ? say(vague(`« ${words} »`, age, announced, precise), age) : [];
}

/** « annoncé pour mars 2027, jamais précisé »; while the month is to come, its day is still awaited. */
function vague(when: string, age: number, announced: string, precise: string): string {
  return `${announced} pour ${when}, ${age > 0 ? `jamais ${precise}` : "jour à préciser"}`;
}

function isLate(month: CalendarDate, now: string): boolean {
  return isoDate(addDays({ ...month, day: 1 }, -SOON_DAYS)) <= now;
}

function isFormation(post: Post): post is FormationPost {
  return post.entry.base === "formation" && post.badge === undefined;
}

/** Whole days from a day, or from the first of a month, to another, `YYYY-MM-DD`. */
function daysSince(day: CalendarDate, now: string): number {
  return daysBetween({ day: 1, ...day }, dateFromIso(now));
}
