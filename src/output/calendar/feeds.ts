/** Which calendars the site offers, and which sessions and editions each contains. */
import { ROUTES } from "../../routes.ts";
import { isEdition, occasionOf } from "../../site/agenda-item.ts";
import type { AgendaItem, FormationPost, Site, SiteEdition, SiteEvent, SiteSession } from "../../site/model.ts";
import { calendarDays } from "./days.ts";
import { calendarUrls } from "./urls.ts";

/** A calendar to subscribe to. */
export interface CalendarFeed {
  /** Site URL of the file, without the base. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** Page that shows the same dates. */
  readonly pageUrl: string;
  readonly sessions: readonly SiteSession[];
  readonly editions: readonly SiteEdition[];
  /** What is known only to the month instead of what has a day. */
  readonly toConfirm?: true;
}

/** True when a session or an edition has a day, hence something to add to a calendar. */
export function isDated(item: SiteEdition | Pick<SiteSession, "session">): boolean {
  return calendarDays(occasionOf(item)) !== undefined;
}

/** True when it is known only to the month and still expected. */
function isMonthOnly(item: AgendaItem): boolean {
  const { date } = occasionOf(item);
  return date !== undefined && date.day === undefined;
}

/** The site's calendar, the one of dates to confirm, then one for each category with dates; none when the site has neither session nor event. */
export function calendarFeeds(site: Site): readonly CalendarFeed[] {
  if (site.agenda.length === 0) return [];
  const editions = site.agenda.filter(isEdition);
  const { title } = site.settings;
  return [
    {
      url: calendarUrls.site,
      title,
      description: "Toutes les activités dont la date est fixée.",
      pageUrl: ROUTES.agenda,
      sessions: site.sessions.filter(isDated),
      editions: editions.filter(isDated),
    },
    {
      url: calendarUrls.toConfirm,
      title: `${title} – dates à confirmer`,
      description: "Les activités dont on ne connaît encore que le mois.",
      pageUrl: ROUTES.agenda,
      sessions: site.sessions.filter(isMonthOnly),
      editions: editions.filter(isMonthOnly),
      toConfirm: true,
    },
    ...categoryFeeds(site, editions),
  ];
}

function categoryFeeds(site: Site, all: readonly SiteEdition[]): readonly CalendarFeed[] {
  return site.categories.flatMap((term) => {
    const sessions = site.sessions.filter((session) => isDated(session) && session.post.categories.includes(term));
    const editions = all.filter((edition) => isDated(edition) && edition.categories.includes(term));
    if (sessions.length === 0 && editions.length === 0) return [];
    const feed: CalendarFeed = {
      url: calendarUrls.category(term),
      title: `${site.settings.title} – ${term.label}`,
      description: `Les séances et les événements de la catégorie « ${term.label} ».`,
      pageUrl: term.url,
      sessions,
      editions,
    };
    return [feed];
  });
}

/** The calendar of one formation; undefined when none of its sessions has a day. */
export function formationFeed(post: FormationPost): CalendarFeed | undefined {
  const sessions = post.sessions.filter(isDated);
  if (sessions.length === 0) return undefined;
  return {
    url: calendarUrls.formation(post),
    title: post.title,
    description: "Les séances de cette formation.",
    pageUrl: post.url,
    sessions,
    editions: [],
  };
}

/** The calendar of one event; undefined when none of its editions has a day. */
export function eventFeed(event: SiteEvent): CalendarFeed | undefined {
  const editions = event.editions.filter(isDated);
  if (editions.length === 0) return undefined;
  return {
    url: calendarUrls.event(event),
    title: event.name,
    description: "Les éditions de cet événement.",
    pageUrl: event.url,
    sessions: [],
    editions,
  };
}
