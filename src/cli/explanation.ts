/** What publishing a post will do, in French: its address, when it appears, the pages, feeds and calendars it enters, its redirects. */
import { appearanceDay } from "../content/collection/appearance.ts";
import { kindNamed } from "../content/kinds.ts";
import type { Entry } from "../content/model.ts";
import { terminalLine } from "../diagnostics/report/safe-text.ts";
import { dateFromIso, isoDate } from "../locale/fr/calendar-date.ts";
import { longDateText } from "../locale/fr/date-text.ts";
import { plural } from "../locale/fr/plural.ts";
import { calendarFeeds, formationFeed } from "../output/calendar/feeds.ts";
import { feedPosts } from "../output/feeds/feed-posts.ts";
import { ROUTES } from "../routes.ts";
import { isSession } from "../site/agenda-item.ts";
import type { FormationPost, Post, Site } from "../site/model.ts";

/** The day a post will be published once it is no longer a draft: the latest of today (`now`), its `publishOn` and its date. */
export function dayOfPublication(entry: Entry, now: string): string {
  const day = appearanceDay(entry);
  const wanted = day === undefined ? now : isoDate(day);
  return wanted > now ? wanted : now;
}

/** The entry as it will be once published. */
export function asPublished(entry: Entry): Entry {
  const { publishOn: _, hiddenBy: __, ...rest } = entry;
  return { ...rest, draft: false } as Entry;
}

/** The explanation. `entry` is as it is today; `site` is the site as of its publication day, with `asPublished(entry)` in it. */
export function explanation(entry: Entry, site: Site, now: string): string {
  const post = site.posts.find((candidate) => candidate.entry.file === entry.file);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["Quand", whenLines(entry, now)],
    ["Pages où il se lira", post === undefined ? pageLines(site, entry) : shownLines(site, post)],
    ["Fils", post === undefined ? [] : feedLines(site, post)],
    ["Calendriers", post?.entry.base === "formation" ? calendarLines(site, post as FormationPost) : []],
    [
      "Anciennes adresses qui y mèneront",
      site.redirects.filter(({ file }) => file === entry.file).map(({ from }) => from),
    ],
  ];
  const address = `${kindNamed(site.settings.kinds, entry.kind).label}, à l’adresse ${site.settings.url}${entry.url}`;
  const head = `${terminalLine(entry.title)}\n  ${terminalLine(address)}\n`;
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `\n${title}\n${lines.map((line) => `  ${terminalLine(line)}\n`).join("")}`);
  return head + body.join("");
}

function whenLines(entry: Entry, now: string): readonly string[] {
  const { expires } = entry;
  const day = appearanceDay(entry);
  const appears =
    day !== undefined && isoDate(day) > now
      ? `à la première publication du site faite le ${longDateText(day)} ou après (${day === entry.publishOn ? "publishOn" : "date"}).`
      : "à la prochaine publication du site.";
  return [
    entry.draft
      ? `C’est un brouillon : il ne paraîtra nulle part tant que la ligne « ${entry.hiddenBy === undefined ? "draft: true" : `${entry.hiddenBy}:`} » y est. Une fois retirée, il paraîtra ${appears}`
      : `Il paraîtra ${appears}`,
    ...(expires === undefined ? [] : [expiryLine(isoDate(expires), now)]),
  ];
}

function expiryLine(expires: string, now: string): string {
  const day = longDateText(dateFromIso(expires));
  return expires < now
    ? `Il a quitté les listes après le ${day} (expires); seule sa page demeure.`
    : `Il quittera les listes après le ${day} (expires); sa page demeurera.`;
}

function pageLines(site: Site, entry: Entry): readonly string[] {
  const menu = site.settings.menu.find(({ url }) => url === entry.url);
  return [...(menu === undefined ? [] : [`Menu : ${menu.label}`]), foundLine(entry)];
}

/** How readers find a post that lists do not show. */
function foundLine({ noindex }: Entry): string {
  return noindex
    ? "Plan du site; ni plan pour les moteurs de recherche ni recherche (noindex)"
    : `Plan du site, plan pour les moteurs de recherche (${ROUTES.robotsMap.slice(1)}) et recherche`;
}

/** Every list page that shows the post, in the order of the site. */
function shownLines(site: Site, post: Post): readonly string[] {
  const home = site.views.home.flatMap(({ latest, sessions }) => [
    ...(sessions.some((item) => isSession(item) && item.post === post) ? ["Accueil, dans les dates à venir → /"] : []),
    ...(latest.includes(post) ? ["Accueil, dans les publications récentes → /"] : []),
  ]);
  const archives = site.views.archive
    .filter(({ posts }) => posts.includes(post))
    .map(({ overline, archive, title, url }) => `${archive === "kind" ? "" : `${overline} : `}${title} → ${url}`);
  const others = site.posts
    .filter(({ related }) => related.includes(post))
    .map(({ title }) => `« À lire aussi » de : ${title}`);
  return [...home, ...archives, ...agendaLines(site, post), ...others, foundLine(post.entry)];
}

function agendaLines(site: Site, post: Post): readonly string[] {
  if (post.sessions.length === 0) return [];
  const months = site.views.agendaMonth.filter(({ sessions }) =>
    sessions.some((item) => isSession(item) && item.post === post),
  );
  return [
    `Agenda, ${plural(post.sessions.length, "séance")} → ${ROUTES.agenda}`,
    ...months.map(({ title, url }) => `${title} → ${url}`),
  ];
}

function feedLines(site: Site, post: Post): readonly string[] {
  return site.feeds
    .filter((feed) => feedPosts(feed).includes(post))
    .map(({ title, atomUrl }) => `${title} → ${atomUrl} (et .json)`);
}

function calendarLines(site: Site, post: FormationPost): readonly string[] {
  const own = formationFeed(post);
  const shared = calendarFeeds(site).filter(({ sessions }) => sessions.some((session) => session.post === post));
  return [...(own === undefined ? [] : [own]), ...shared].map(({ title, url, sessions }) => {
    const count = sessions.filter((session) => session.post === post).length;
    return `${title} → ${url} (${plural(count, "séance")})`;
  });
}
