/** The agenda: sessions by month, upcoming ones first, past years after; with filtered pages by category and venue. */

import type { CalendarDate } from "../../locale/fr/calendar-date.ts";
import { compareFrench } from "../../locale/fr/collate.ts";
import { monthText } from "../../locale/fr/date-text.ts";
import { plural } from "../../locale/fr/plural.ts";
import { slug } from "../../locale/fr/slug.ts";
import { agendaMonthUrl, ROUTES } from "../../routes.ts";
import type { AgendaMonthPageData, AgendaPageData, CountedLink, Link, MonthSessions, SiteSession } from "../model.ts";

const HOME: Link = { label: "Accueil", url: "/" };
const AGENDA: Link = { label: "Agenda", url: ROUTES.agenda };

interface Filter {
  readonly kind: "category" | "place";
  readonly label: string;
  readonly url: string;
  readonly sessions: readonly SiteSession[];
}

/** Returns the page data of `/agenda/` and of one page per category and venue that has sessions. */
export function agendaPages(sessions: readonly SiteSession[]): readonly AgendaPageData[] {
  const filters = filtersOf(sessions);
  const groups = [
    { title: "Par catégorie", links: filters.filter(({ kind }) => kind === "category").map(asLink) },
    { title: "Par lieu", links: filters.filter(({ kind }) => kind === "place").map(asLink) },
  ].filter(({ links }) => links.length > 0);
  const whole: AgendaPageData = {
    url: AGENDA.url,
    title: "Agenda",
    description: "Les formations à venir, mois par mois, puis celles des années passées : dates, lieux et inscription.",
    breadcrumbs: [HOME, AGENDA],
    filters: groups,
    ...split(sessions),
  };
  return [
    whole,
    ...filters.map((filter): AgendaPageData => {
      const title = filter.kind === "category" ? `Agenda : ${filter.label}` : `Agenda : ${filter.label}`;
      return {
        url: filter.url,
        title: filter.kind === "category" ? title : `${title} (lieu)`,
        description: `Les séances de formation ${filter.kind === "category" ? `de la catégorie « ${filter.label} »` : `au lieu « ${filter.label} »`} : ${plural(filter.sessions.length, "séance")}, à venir et passées.`,
        breadcrumbs: [HOME, AGENDA, { label: filter.label, url: filter.url }],
        filter: { kind: filter.kind, label: filter.label },
        filters: groups,
        ...split(filter.sessions),
      };
    }),
  ];
}

function asLink({ label, url, sessions }: Filter): CountedLink {
  return { label, url, count: sessions.length };
}

function filtersOf(sessions: readonly SiteSession[]): readonly Filter[] {
  const found = new Map<string, { kind: Filter["kind"]; label: string; url: string; sessions: SiteSession[] }>();
  const add = (kind: Filter["kind"], label: string, url: string, session: SiteSession): void => {
    const known = found.get(url) ?? { kind, label, url, sessions: [] };
    found.set(url, known);
    known.sessions.push(session);
  };
  for (const session of sessions) {
    for (const term of session.post.categories)
      add("category", term.label, `${ROUTES.agendaCategories}${term.slug}/`, session);
    const { place, online } = session.session;
    if (place !== undefined)
      add("place", place.name, `${ROUTES.agendaVenues}${place.id || slug(place.name)}/`, session);
    if (online !== undefined) add("place", "En ligne", ROUTES.agendaOnline, session);
  }
  return [...found.values()].sort((a, b) => compareFrench(a.label, b.label));
}

/** Maximum number of sessions on one page: beyond it, months link to their own page. */
const MOST_SESSIONS = 150;

function split(sessions: readonly SiteSession[]): Pick<AgendaPageData, "upcoming" | "past"> {
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
  sessions: readonly SiteSession[],
  monthsOf: (session: SiteSession) => readonly Month[] = monthOf,
): readonly MonthSessions[] {
  const months = new Map<string, MonthSessions & { readonly sessions: SiteSession[] }>();
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
function monthOf({ session: { date, loose } }: SiteSession): readonly Month[] {
  return [date ?? (loose?.inMonth ? loose.from : undefined)];
}

/** The heading of sessions without a month: their season or year in their own words, else that the date is not known. */
function undatedGroup({ session: { loose } }: SiteSession): Pick<MonthSessions, "year" | "title"> {
  if (loose?.from === undefined) return { year: 9999, title: "Date à confirmer" };
  return { year: loose.from.year, title: loose.words.charAt(0).toUpperCase() + loose.words.slice(1) };
}

/** The months from the start of a session to its end. */
function coveredMonths({ session: { date, endDate, loose } }: SiteSession): readonly Month[] {
  if (date === undefined) return loose?.inMonth ? [loose.from] : [];
  const last = endDate ?? date;
  const count = (last.year - date.year) * 12 + last.month - date.month + 1;
  return Array.from({ length: Math.min(Math.max(count, 1), MOST_MONTHS) }, (_, at) => ({
    year: date.year + Math.floor((date.month - 1 + at) / 12),
    month: ((date.month - 1 + at) % 12) + 1,
  }));
}

/** Returns the page data of `/agenda/2013/02/`: one page per month with a session; previous and next are months with sessions. */
export function agendaMonthPages(sessions: readonly SiteSession[]): readonly AgendaMonthPageData[] {
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
      description: `Les séances de formation de ${month.title}, jour par jour : ${plural(month.sessions.length, "séance")}.`,
      breadcrumbs: [HOME, AGENDA, { label: month.title, url: month.url }],
      year: month.year,
      month: month.month,
      sessions: month.sessions,
      ...(previous === undefined ? {} : { previous: { label: previous.title, url: previous.url } }),
      ...(next === undefined ? {} : { next: { label: next.title, url: next.url } }),
    };
  });
}
