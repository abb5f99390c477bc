/** The addresses of calendars: the generated files, and the links that add them to Apple, Google and Outlook calendars. */
import { PAGE_FILES, ROUTES } from "../../routes.ts";
import type { FormationPost, Site, SiteEvent, SiteSession, Term } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";

/** Site URLs without the base of every calendar file. */
export const calendarUrls = {
  /** Every dated session and edition. */
  site: ROUTES.calendar,
  /** Sessions and editions known only to the month. */
  toConfirm: ROUTES.calendarToConfirm,
  /** The dated sessions of a category. */
  category: ({ url }: Pick<Term, "url">): string => `${url}${PAGE_FILES.calendar}`,
  /** The dated sessions of a formation. */
  formation: ({ url }: Pick<FormationPost, "url">): string => `${url}${PAGE_FILES.sessions}`,
  /** The dated editions of an event. */
  event: ({ url }: Pick<SiteEvent, "url">): string => `${url}${PAGE_FILES.calendar}`,
  /** One session, to download. */
  session: ({ post, anchor }: Pick<SiteSession, "post" | "anchor">): string => `${post.url}${anchor}.ics`,
} as const;

/** The ways to subscribe to a calendar. */
export interface SubscriptionLinks {
  /** Apple Calendar, Outlook and most applications. */
  readonly webcal: string;
  /** Google Calendar; an undocumented address of Google's. */
  readonly google: string;
  /** Outlook.com; an undocumented address of Microsoft's. */
  readonly outlook: string;
  /** The file itself. */
  readonly download: string;
}

/** The four links of a calendar file; `url` is its site URL, `name` the name Outlook.com will show. */
export function subscriptionLinks(site: Pick<Site, "base" | "origin">, url: string, name: string): SubscriptionLinks {
  const download = absolute(site, url);
  return {
    webcal: download.replace(/^https?:/, "webcal:"),
    google: `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(download)}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(download)}&name=${encodeURIComponent(name)}`,
    download,
  };
}
