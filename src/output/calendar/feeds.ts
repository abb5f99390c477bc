/** Which calendars the site offers, and which sessions each contains. */
import { ROUTES } from "../../routes.ts";
import type { FormationPost, Site, SiteSession } from "../../site/model.ts";
import { calendarDays } from "./days.ts";
import { calendarUrls } from "./urls.ts";

/** A calendar to subscribe to. */
export interface CalendarFeed {
  /** Site URL of the file, without the base. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** Page that shows the same sessions. */
  readonly pageUrl: string;
  readonly sessions: readonly SiteSession[];
  /** Sessions known only to the month instead of the dated ones. */
  readonly toConfirm?: true;
}

/** True when a session has a day, hence something to add to a calendar. */
export function isDated({ session }: Pick<SiteSession, "session">): boolean {
  return calendarDays(session) !== undefined;
}

/** True when a session is known only to the month and still expected. */
function isMonthOnly({ session }: Pick<SiteSession, "session">): boolean {
  return session.date !== undefined && session.date.day === undefined;
}

/** The site's calendar, the one of dates to confirm, then one for each category with dated sessions; none when the site has no session. */
export function calendarFeeds(site: Site): readonly CalendarFeed[] {
  if (site.sessions.length === 0) return [];
  const { title } = site.settings;
  return [
    {
      url: calendarUrls.site,
      title,
      description: "Toutes les séances dont la date est fixée.",
      pageUrl: ROUTES.agenda,
      sessions: site.sessions.filter(isDated),
    },
    {
      url: calendarUrls.toConfirm,
      title: `${title} – dates à confirmer`,
      description: "Les séances dont on ne connaît encore que le mois.",
      pageUrl: ROUTES.agenda,
      sessions: site.sessions.filter(isMonthOnly),
      toConfirm: true,
    },
    ...categoryFeeds(site),
  ];
}

function categoryFeeds(site: Site): readonly CalendarFeed[] {
  return site.categories.flatMap((term) => {
    const sessions = site.sessions.filter((session) => isDated(session) && session.post.categories.includes(term));
    if (sessions.length === 0) return [];
    const feed: CalendarFeed = {
      url: calendarUrls.category(term),
      title: `${site.settings.title} – ${term.label}`,
      description: `Les séances de la catégorie « ${term.label} ».`,
      pageUrl: term.url,
      sessions,
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
  };
}
