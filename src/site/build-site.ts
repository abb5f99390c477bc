/** Builds the site's data, for all pages, feeds and calendars, from validated entries and their texts. Pure: the same entries and day give the same site. */

import { kindNamed } from "../content/kinds.ts";
import type { Content, Settings } from "../content/model.ts";
import { ROUTES } from "../routes.ts";
import { isComing, isFirstOfItsDates } from "./agenda-item.ts";
import { agendaPosters } from "./agenda-posters.ts";
import { rebuildDays } from "./change-days.ts";
import { feedsOf } from "./feeds.ts";
import { fileHider } from "./hidden-files.ts";
import type {
  Feed,
  HomePageData,
  Link,
  OwnLayoutData,
  PageData,
  PagePost,
  Post,
  PostPageData,
  Site,
  SitePages,
  UndatedPageData,
} from "./model.ts";
import { agendaMonthPages, agendaPages, agendaPostersPage } from "./pages/agenda.ts";
import { archivePages } from "./pages/archives.ts";
import { eventIndexPage, eventPages } from "./pages/events.ts";
import { indexPages } from "./pages/indexes.ts";
import { personPages } from "./pages/people.ts";
import { placePages } from "./pages/places.ts";
import { posterPages } from "./pages/posters.ts";
import { siteMapPage } from "./pages/site-map.ts";
import { labelOf } from "./post-label.ts";
import { postersOf } from "./posters.ts";
import type { Posts } from "./posts.ts";
import type { Texts } from "./render-texts.ts";
import { shareImageUrl } from "./share-image-url.ts";
import { shareImagesOf } from "./share-images.ts";
import { assetsOf, type FileFinders, picturesOf } from "./site-files.ts";
import { termRedirects } from "./term-redirects.ts";

export interface BuildSiteOptions extends FileFinders {
  /** The day of the build, `YYYY-MM-DD`. */
  readonly now: string;
  /** Path prefix, starting and ending with `/`. */
  readonly base: string;
  /** True to include drafts and future posts, with a badge. */
  readonly drafts: boolean;
  /** What the site's own layouts add. */
  readonly layouts: OwnLayoutData;
}

const HOME: Link = { label: "Accueil", url: "/" };

/** Builds the site from posts that have their texts. */
export function buildSite(content: Content, posts: Posts, texts: Texts, options: BuildSiteOptions): Site {
  const feeds = feedsOf(posts, content.settings);
  const feedOf = new Map(feeds.map((feed) => [feed.pageUrl, feed]));
  const { pages, categories, tags, people, places, series, sessions, events, agenda } = posts;
  const isHidden = options.drafts ? () => false : fileHider(content.entries, options.now);
  const posters = postersOf(posts.posts, content.settings);
  const views = viewsOf(posts, content.settings, feedOf, options.layouts.pages);
  return {
    settings: content.settings,
    identity: content.identity,
    sheets: options.layouts.sheets,
    shareImage: shareImageUrl(content.settings, content.identity),
    shareImages: shareImagesOf({ ...posts, posters }, content.settings, content.identity, options.now),
    vocabulary: content.vocabulary,
    now: options.now,
    rebuildDays: rebuildDays(content.entries, options.now),
    origin: new URL(content.settings.url).origin,
    base: options.base,
    posters,
    ...agendaPosters(posts, views.poster, posters, content.settings),
    posts: posts.posts,
    pages,
    categories,
    tags,
    people,
    places,
    series,
    sessions,
    events,
    agenda,
    feeds,
    views,
    assets: assetsOf(content, posts, texts, isHidden, options),
    pictures: picturesOf(posts, isHidden, options.findNamed),
    redirects: [
      ...[...posts.posts, ...pages].flatMap(({ entry }) =>
        entry.aliases.map((from) => ({ from, to: entry.url, file: entry.file })),
      ),
      ...termRedirects(content.vocabulary, categories, tags),
    ],
    preview: options.drafts,
  };
}

function viewsOf(
  posts: Posts,
  settings: Settings,
  feedOf: ReadonlyMap<string, Feed>,
  ownPages: OwnLayoutData["pages"],
): SitePages {
  const siteFeed = feedOf.get("/");
  const upcoming = posts.agenda.filter(isComing);
  const home: HomePageData = {
    url: "/",
    title: settings.title,
    description: settings.description,
    breadcrumbs: [],
    // What can still be attended is among the dates above.
    latest: posts.listed.filter(({ sessions }) => !sessions.some(isComing)).slice(0, 9),
    sessions: upcoming.filter(isFirstOfItsDates).slice(0, 4),
    categories: posts.categories,
    ...(siteFeed === undefined ? {} : { feed: siteFeed }),
  };
  const simple = (url: string, title: string, description: string, more: Partial<PageData> = {}): PageData => ({
    url,
    title,
    description,
    breadcrumbs: [HOME, { label: title, url }],
    ...more,
  });
  return {
    home: [home],
    post: posts.posts.map((post): PostPageData => {
      const kind = kindNamed(settings.kinds, post.kind);
      const feed = feedOf.get(kind.url);
      return {
        url: post.url,
        title: post.title,
        description: post.summary,
        breadcrumbs: [HOME, { label: kind.plural, url: kind.url }, labelOf(post)],
        modified: post.modified,
        post,
        ...(feed === undefined ? {} : { feed }),
        ...robotsOf(post),
      };
    }),
    page: posts.pages.map((page): UndatedPageData => {
      const { updated, date } = page.entry;
      const modified = updated ?? date;
      return {
        url: page.url,
        title: page.title,
        description: page.summary,
        breadcrumbs: [HOME, ...ancestorsOf(page), labelOf(page)],
        page,
        ...robotsOf(page),
        ...(modified === undefined ? {} : { modified }),
      };
    }),
    archive: archivePages(posts, settings.kinds, (url) => feedOf.get(url)),
    person: personPages(posts),
    place: placePages(posts),
    index: indexPages(posts),
    events: [eventIndexPage(posts.events)],
    event: eventPages(posts.events),
    agenda: agendaPages(posts.agenda),
    agendaMonth: agendaMonthPages(posts.agenda),
    agendaPosters: [agendaPostersPage(posts.agenda)],
    poster: posterPages(posts, settings.kinds),
    subscription: [
      {
        ...simple(
          ROUTES.subscription,
          "S’abonner au calendrier",
          "Comment voir les formations et les événements dans votre propre calendrier, sur un téléphone ou un ordinateur, et les garder à jour.",
        ),
        breadcrumbs: [
          HOME,
          { label: "Agenda", url: ROUTES.agenda },
          { label: "S’abonner au calendrier", url: ROUTES.subscription },
        ],
      },
    ],
    search: [
      simple(
        ROUTES.search,
        "Recherche",
        "Chercher dans les formations, les comptes rendus, les guides, les articles et les pages du site.",
      ),
    ],
    feeds: [
      simple(
        ROUTES.feeds,
        "Fils d’actualité",
        "Les fils auxquels s’abonner pour suivre le site, une catégorie ou une étiquette, sans donner son adresse de courriel.",
      ),
    ],
    siteMap: [siteMapPage(posts, settings.kinds, ownPages)],
    notFound: [
      simple(ROUTES.notFound, "Page introuvable", "Cette page n’existe pas ou n’existe plus.", { noindex: true }),
    ],
    own: ownPages.map(({ url, title, description, file }) => ({ ...simple(url, title, description), file })),
  };
}

/** The pages above one, the outermost first. */
function ancestorsOf({ parent }: PagePost): readonly Link[] {
  return parent === undefined ? [] : [...ancestorsOf(parent), labelOf(parent)];
}

/** Robots directives: never index what only a preview shows, and follow the front matter. */
function robotsOf({ badge, entry }: Pick<Post | PagePost, "badge" | "entry">): Pick<PageData, "noindex" | "robots"> {
  if (badge === "draft" || badge === "future") return { noindex: true };
  const { noindex, robots } = entry;
  return { ...(noindex ? { noindex } : {}), ...(robots === undefined ? {} : { robots }) };
}
