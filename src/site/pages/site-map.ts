/** `/plan-du-site/`: the sections, the pages, then every post by kind; on a large site, the archives and the latest posts. */
import { type Kind, listedKinds } from "../../content/kinds.ts";
import { sortFrench } from "../../locale/fr/collate.ts";
import { plural } from "../../locale/fr/plural.ts";
import { ROUTES } from "../../routes.ts";
import type { CountedLink, Link, OwnLayoutData, Post, SiteMapPageData } from "../model.ts";
import { labelOf } from "../post-label.ts";
import type { Posts } from "../posts.ts";
import { yearsOf } from "./archives.ts";
import { eventLink } from "./events.ts";

const HOME: Link = { label: "Accueil", url: "/" };
/** Above this many posts, a full list is not readable and exceeds the page's weight budget. */
const MOST_POSTS = 300;
const LATEST = 10;

type Group = SiteMapPageData["groups"][number];

/** Returns the page data of the site map. */
export function siteMapPage(posts: Posts, kinds: readonly Kind[], ownPages: OwnLayoutData["pages"]): SiteMapPageData {
  const whole = posts.listed.length <= MOST_POSTS;
  const listed = listedKinds(kinds);
  const shownPages = posts.pages.filter((page) => page.badge !== "expired");
  const own: readonly Link[] = ownPages.map(({ title, url }) => ({ label: title, url }));
  const pages = sortFrench([...shownPages.map(labelOf), ...own], ({ label }) => label);
  const groups: readonly Group[] = [
    {
      title: "Rubriques",
      links: [
        HOME,
        ...listed.map(({ plural: label, url }) => ({ label, url })),
        { label: "Événements", url: ROUTES.events },
        { label: "Agenda", url: ROUTES.agenda },
        { label: "S’abonner au calendrier", url: ROUTES.subscription },
        { label: "Catégories", url: ROUTES.categories },
        { label: "Étiquettes", url: ROUTES.tags },
        { label: "Archives", url: ROUTES.archives },
        { label: "Personnes", url: ROUTES.authors },
        ...(posts.places.size === 0 ? [] : [{ label: "Lieux", url: ROUTES.places }]),
        { label: "Séries", url: ROUTES.series },
        { label: "Recherche", url: ROUTES.search },
        { label: "Fils d’actualité", url: ROUTES.feeds },
      ],
    },
    { title: "Pages", links: pages },
    ...(whole ? [] : archiveGroups(posts)),
    {
      title: "Événements",
      url: ROUTES.events,
      links: sortFrench(posts.events, ({ name }) => name).map(eventLink),
    },
    ...listed.map(({ id, plural: label, url }) => {
      const kindPosts = posts.listed.filter((post) => post.kind === id);
      return kindGroup(label, url, kindPosts, whole ? kindPosts.length : LATEST);
    }),
  ];
  return {
    url: ROUTES.siteMap,
    title: "Plan du site",
    description: whole
      ? "Le plan du site : les rubriques, les pages et toutes les publications, sorte par sorte."
      : "Le plan du site : les rubriques, les pages, les catégories, les années, et les publications les plus récentes de chaque sorte.",
    breadcrumbs: [HOME, { label: "Plan du site", url: ROUTES.siteMap }],
    groups: groups.filter(({ links }) => links.length > 0),
  };
}

/** Years cover every post, categories nearly all. */
function archiveGroups({ categories, listed }: Posts): readonly Group[] {
  const counted = (label: string, url: string, posts: readonly Post[]): CountedLink => ({
    label,
    url,
    count: posts.length,
  });
  return [
    {
      title: "Catégories",
      url: ROUTES.categories,
      links: categories.map(({ label, url, posts }) => counted(label, url, posts)),
    },
    {
      title: "Archives",
      url: ROUTES.archives,
      links: yearsOf(listed).map(({ year, posts }) => counted(String(year), `${ROUTES.archives}${year}/`, posts)),
    },
  ];
}

/** The first posts of a kind, and a link to the others. */
function kindGroup(title: string, url: string, posts: readonly Post[], most: number): Group {
  return {
    title,
    url,
    links: posts.slice(0, most).map(labelOf),
    ...(posts.length > most && { onward: { label: `Voir les ${plural(posts.length, "publication")}`, url } }),
  };
}
