/** The agenda: sessions of trainings and editions of events by month, upcoming ones first, past years after; with filtered pages by sort, category and venue. */

import type { CalendarDate } from "../../locale/fr/calendar-date.ts";
import { capital } from "../../locale/fr/capital.ts";
import { monthText } from "../../locale/fr/date-text.ts";
import { plural } from "../../locale/fr/plural.ts";
import { agendaMonthUrl, ROUTES } from "../../routes.ts";
import { datesOf, isComing } from "../agenda-item.ts";
import type {
  AgendaItem,
  AgendaMonthPageData,
  AgendaPageData,
  AgendaPostersPageData,
  Link,
  MonthSessions,
} from "../model.ts";
import { agendaParts } from "./agenda-parts.ts";

const HOME: Link = { label: "Accueil", url: "/" };
const AGENDA: Link = { label: "Agenda", url: ROUTES.agenda };

/** Most posters on their wall: sixteen rows of three. */
export const MOST_POSTERS = 48;

/** Returns the page data of `/agenda/` and of one page per sort, category and venue that has sessions. */
export function agendaPages(sessions: readonly AgendaItem[]): readonly AgendaPageData[] {
  const parts = agendaParts(sessions);
  const filters = parts.map(({ filter }) => filter);
  const whole: AgendaPageData = {
    url: AGENDA.url,
    title: "Agenda",
    description:
      "Les formations et les événements à venir, mois par mois, puis ceux des années passées : dates, lieux et inscription.",
    breadcrumbs: [HOME, AGENDA],
    filters,
    ...split(sessions),
  };
  return [
    whole,
    ...parts.map(({ filter, sessions, words }): AgendaPageData => {
      const { kind, label, url, count } = filter;
      const title = `Agenda : ${label}`;
      return {
        url,
        title: kind === "place" ? `${title} (lieu)` : title,
        description: `${words} : ${plural(count, "date")}, à venir et passées.`,
        breadcrumbs: [HOME, AGENDA, { label, url }],
        filter: { kind, label },
        filters,
        ...split(sessions),
      };
    }),
  ];
}

/** Returns the page data of the wall of posters, which exists even when nothing is to come. */
export function agendaPostersPage(sessions: readonly AgendaItem[]): AgendaPostersPageData {
  return {
    url: ROUTES.agendaPosters,
    title: "Agenda en affiches",
    description: "Les formations et les événements à venir, chacun avec son affiche : la date, le titre et le lieu.",
    breadcrumbs: [HOME, AGENDA, { label: "Affiches", url: ROUTES.agendaPosters }],
    filters: agendaParts(sessions).map(({ filter }) => filter),
    sessions: sessions.filter(isComing).slice(0, MOST_POSTERS),
  };
}

/** Maximum number of sessions on one page: beyond it, months link to their own page. */
const MOST_SESSIONS = 150;

function split(sessions: readonly AgendaItem[]): Pick<AgendaPageData, "upcoming" | "past"> {
  const upcoming = byMonth(sessions.filter((session) => session.time !== "past"));
  const past = byMonth(sessions.filter((session) => session.time === "past"));
  const years = [...new Set(past.map((month) => month.year))].sort((a, b) => b - a);
  const latest = [...past].sort((a, b) => b.year - a.year || (b.month ?? 0) - (a.month ?? 0));
  const brief = tooMany([...upcoming, ...latest]);
  const shorten = (list: readonly MonthSessions[]): readonly MonthSessions[] =>
    list.map((month) => (brief.has(month) ? { ...month, brief: true } : month));
  return {
    upcoming: shorten(upcoming),
    past: years.map((year) => ({ year, months: shorten(past.filter((month) => month.year === year)) })),
  };
}

/** The months, least useful last, that exceed the limit; sessions without a date have no month page, and stay. */
function tooMany(months: readonly MonthSessions[]): ReadonlySet<MonthSessions> {
  const brief = new Set<MonthSessions>();
  let shown = 0;
  for (const month of months) {
    if (month.url !== undefined && (brief.size > 0 || shown + month.sessions.length > MOST_SESSIONS)) brief.add(month);
    else shown += month.sessions.length;
  }
  return brief;
}

/** A year and a month; undefined for a session without a date. */
type Month = Pick<CalendarDate, "year" | "month"> | undefined;

/** A longer session is most likely a typing error. */
const MOST_MONTHS = 24;

/** Groups sessions by month. They are in agenda order already; those without a date come last, under their own heading. */
function byMonth(
  sessions: readonly AgendaItem[],
  monthsOf: (session: AgendaItem) => readonly Month[] = monthOf,
): readonly MonthSessions[] {
  const months = new Map<string, MonthSessions & { readonly sessions: AgendaItem[] }>();
  for (const session of sessions) {
    for (const at of monthsOf(session)) {
      const group =
        at === undefined
          ? undatedGroup(session)
          : {
              year: at.year,
              month: at.month,
              title: monthText(at.year, at.month),
              url: agendaMonthUrl(at.year, at.month),
            };
      const known = months.get(group.title) ?? { ...group, sessions: [] };
      months.set(group.title, known);
      known.sessions.push(session);
    }
  }
  return [...months.values()];
}

/** « mi-mars 2027 » is in March; « automne 2027 » in no month. */
function monthOf(item: AgendaItem): readonly Month[] {
  const { date, loose } = datesOf(item);
  return [date ?? (loose?.inMonth ? loose.from : undefined)];
}

/** The heading of sessions without a month: their season or year in their own words, else that the date is not known. */
function undatedGroup(item: AgendaItem): Pick<MonthSessions, "year" | "title"> {
  const { loose } = datesOf(item);
  if (loose?.from === undefined) return { year: 9999, title: "Date à confirmer" };
  return { year: loose.from.year, title: capital(loose.words) };
}

/** The months from the start of a session to its end. */
function coveredMonths(item: AgendaItem): readonly Month[] {
  const { date, endDate, loose } = datesOf(item);
  if (date === undefined) return loose?.inMonth ? [loose.from] : [];
  const last = endDate ?? date;
  const count = (last.year - date.year) * 12 + last.month - date.month + 1;
  return Array.from({ length: Math.min(Math.max(count, 1), MOST_MONTHS) }, (_, at) => ({
    year: date.year + Math.floor((date.month - 1 + at) / 12),
    month: ((date.month - 1 + at) % 12) + 1,
  }));
}

/** Returns the page data of `/agenda/2013/02/`: one page per month with a session; previous and next are months with sessions. */
export function agendaMonthPages(sessions: readonly AgendaItem[]): readonly AgendaMonthPageData[] {
  const months = byMonth(sessions, coveredMonths)
    .filter((month): month is MonthSessions & { month: number; url: string } => month.url !== undefined)
    .sort((a, b) => a.year - b.year || a.month - b.month);
  return months.map((month, index) => {
    const previous = months[index - 1];
    const next = months[index + 1];
    const title = `Agenda de ${month.title}`.replace(/^Agenda de (?=[aeiouéoa])/u, "Agenda d’");
    return {
      url: month.url,
      title,
      description: `Les formations et les événements de ${month.title}, jour par jour : ${plural(month.sessions.length, "date")}.`,
      breadcrumbs: [HOME, AGENDA, { label: month.title, url: month.url }],
      year: month.year,
      month: month.month,
      sessions: month.sessions,
      ...(previous === undefined ? {} : { previous: { label: previous.title, url: previous.url } }),
      ...(next === undefined ? {} : { next: { label: next.title, url: next.url } }),
    };
  });
}
