/** The script that updates session states between builds, only on the pages that need it. */
import type { VNode } from "preact";
import { isoDate } from "../../src/locale/fr/calendar-date.ts";
import { datesOf } from "../../src/site/agenda-item.ts";
import type { AgendaItem, MonthSessions, PageData, Site, SiteEdition, SitePages } from "../../src/site/model.ts";
import { taughtOn } from "../../src/site/taught.ts";
import { href } from "../../src/site/urls.ts";
import { asset } from "../assets.ts";

/** A module, so deferred; null when no session of the page can change state any more. */
export function RelabelScript({ site, view }: { readonly site: Site; readonly view: PageData }): VNode | null {
  const changing = itemsShown(site, view).some((item) => datesOf(item).date !== undefined && item.time !== "past");
  return changing || isMonthToCome(site, view) ? <script type="module" src={href(site, asset("relabel.ts"))} /> : null;
}

/** The grid of a month shows which day is today. */
function isMonthToCome({ now }: Site, view: PageData): boolean {
  const { year, month } = view as Partial<SitePages["agendaMonth"][number]>;
  return year !== undefined && month !== undefined && isoDate({ year, month }) >= now.slice(0, 7);
}

type AnyView = Partial<
  SitePages["post"][number] &
    SitePages["archive"][number] &
    SitePages["agenda"][number] &
    SitePages["home"][number] &
    SitePages["event"][number]
>;

function itemsShown(site: Site, view: PageData): readonly AgendaItem[] {
  const { post, posts = [], latest = [], sessions = [], event } = view as AnyView;
  const cards = [
    ...posts,
    ...latest,
    ...(post ? [post, ...post.related, ...post.sameEvent, ...taughtOn(site, post)] : []),
  ];
  return [...sessions, ...upcomingOf(view), ...(event?.editions ?? []), ...cards.flatMap((card) => card.sessions)];
}

/** Months of the agenda, or editions of the list of events. */
function upcomingOf(view: PageData): readonly AgendaItem[] {
  const { upcoming = [] } = view as {
    readonly upcoming?: readonly (MonthSessions | SiteEdition)[];
  };
  return upcoming.flatMap((item) => ("sessions" in item ? item.sessions : [item]));
}
