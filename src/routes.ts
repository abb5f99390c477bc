/**
 * Every address that the site generates is written here, and nowhere else: links, menus, files, headers and reserved
 * names come from it. It imports nothing, so that every layer may import it.
 */

/** What client scripts fetch: constants of their own, so that a client bundle carries no other address. */
export const SEARCH_INDEX = "/pagefind/";
export const SEARCH_TERMS = "/recherche/termes.json";

/** Site URLs without the base: pages, folders of files (both end with `/`) and files. */
export const ROUTES = {
  home: "/",
  formations: "/formations/",
  conferences: "/conferences/",
  guides: "/guides/",
  articles: "/articles/",
  events: "/evenements/",
  agenda: "/agenda/",
  agendaCategories: "/agenda/categories/",
  agendaVenues: "/agenda/lieux/",
  agendaOnline: "/agenda/lieux/en-ligne/",
  agendaTrainings: "/agenda/formations/",
  agendaEvents: "/agenda/evenements/",
  agendaFree: "/agenda/gratuit/",
  agendaPosters: "/agenda/affiches/",
  subscription: "/agenda/abonnement/",
  archives: "/archives/",
  categories: "/categories/",
  tags: "/etiquettes/",
  /** Everyone’s pages: they had this address when only those who sign texts had one. */
  authors: "/auteurs/",
  places: "/lieux/",
  series: "/series/",
  search: "/recherche/",
  feeds: "/flux/",
  siteMap: "/plan-du-site/",
  notFound: "/404.html",
  admin: "/admin/",

  assets: "/assets/",
  pictures: "/assets/images/",
  attachments: "/fichiers/",
  searchIndex: SEARCH_INDEX,

  calendar: "/agenda.ics",
  calendarToConfirm: "/agenda-a-confirmer.ics",
  openData: "/formations.json",
  openEvents: "/evenements.json",
  openAgenda: "/agenda.csv",
  searchTerms: SEARCH_TERMS,
  robots: "/robots.txt",
  robotsMap: "/sitemap.xml",
  manifest: "/manifest.webmanifest",
  favicon: "/favicon.ico",
  icon: "/favicon.svg",
  touchIcon: "/apple-touch-icon.png",
  largeIcon: "/icon-512.png",
  maskableIcon: "/icon-maskable.png",
  build: "/build.json",
  nextRebuild: "/next-rebuild.json",
  hostHeaders: "/_headers",
  hostRedirects: "/_redirects",
} as const;

/** Names of the files published next to the page they belong to. */
export const PAGE_FILES = {
  atom: "flux.atom",
  jsonFeed: "flux.json",
  calendar: "agenda.ics",
  sessions: "seances.ics",
} as const;

/** `/formations/x/affiche/`: the poster to print of the page of a training or an event. */
export function posterUrl(pageUrl: string): string {
  return `${pageUrl}affiche/`;
}

/** `/archives/2013/`, `/archives/2013/02/`. */
export function archiveUrl(year: number, month?: number): string {
  return `${ROUTES.archives}${period(year, month)}`;
}

/** `/agenda/2013/02/`. */
export function agendaMonthUrl(year: number, month: number): string {
  return `${ROUTES.agenda}${period(year, month)}`;
}

/** `/archives/2013/page-2/`; the first page of a list is the list itself. */
export function numberedPage(url: string, number: number): string {
  return number === 1 ? url : `${url}page-${number}/`;
}

/** `/sitemap-2.xml`, when the addresses do not fit in one file. */
export function sitemapPart(number: number): string {
  return ROUTES.robotsMap.replace(".", `-${number}.`);
}

function period(year: number, month?: number): string {
  return month === undefined ? `${year}/` : `${year}/${String(month).padStart(2, "0")}/`;
}
