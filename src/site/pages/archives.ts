/** Archives: kinds, categories, tags, years, months and series, twenty posts per page. */
import { type Kind, listedKinds } from "../../content/kinds.ts";
import { compareDates } from "../../locale/fr/calendar-date.ts";
import { capital } from "../../locale/fr/capital.ts";
import { monthText } from "../../locale/fr/date-text.ts";
import { numberText } from "../../locale/fr/number-text.ts";
import { plural } from "../../locale/fr/plural.ts";
import { archiveUrl, numberedPage, ROUTES } from "../../routes.ts";
import { categoriesOf, isComing, isSession } from "../agenda-item.ts";
import type { AgendaItem, ArchivePageData, CountedLink, Feed, Link, Post } from "../model.ts";
import type { Posts } from "../posts.ts";

export const PER_PAGE = 20;
const HOME: Link = { label: "Accueil", url: "/" };

/** An archive before pagination. */
interface Archive extends Pick<ArchivePageData, "archive" | "overline" | "intro" | "posts" | "title" | "url" | "feed"> {
  readonly parents: readonly Link[];
  readonly sessions?: readonly AgendaItem[];
  readonly children?: readonly CountedLink[];
}

export type FeedOf = (pageUrl: string) => Feed | undefined;

/** Returns the page data of every archive page of the site. */
export function archivePages(posts: Posts, kinds: readonly Kind[], feedOf: FeedOf): readonly ArchivePageData[] {
  return archives(posts, kinds, feedOf).flatMap(paginate);
}

function archives(posts: Posts, kinds: readonly Kind[], feedOf: FeedOf): readonly Archive[] {
  const coming = posts.agenda.filter(isComing);
  const found: Archive[] = [];
  for (const { id, plural: title, url, intro } of listedKinds(kinds)) {
    found.push({
      archive: "kind",
      overline: "Toutes les publications",
      title,
      url,
      intro,
      posts: posts.listed.filter((post) => post.kind === id),
      parents: [],
      sessions: coming.filter((item) => isSession(item) && item.post.kind === id),
      ...feedPart(feedOf(url)),
    });
  }
  for (const term of posts.categories) {
    found.push({
      archive: "category",
      overline: "Catégorie",
      title: term.label,
      url: term.url,
      posts: term.posts,
      parents: [{ label: "Catégories", url: ROUTES.categories }],
      sessions: coming.filter((item) => categoriesOf(item).includes(term)),
      ...(term.description === undefined ? {} : { intro: term.description }),
      ...feedPart(feedOf(term.url)),
    });
  }
  for (const term of posts.tags) {
    found.push({
      archive: "tag",
      overline: "Étiquette",
      title: term.label,
      url: term.url,
      posts: term.posts,
      parents: [{ label: "Étiquettes", url: ROUTES.tags }],
      ...(term.description === undefined ? {} : { intro: term.description }),
      ...feedPart(feedOf(term.url)),
    });
  }
  for (const year of yearsOf(posts.listed)) {
    found.push({
      archive: "year",
      overline: "Archives",
      title: String(year.year),
      url: archiveUrl(year.year),
      posts: year.posts,
      parents: [{ label: "Archives", url: ROUTES.archives }],
      children: year.months.map((month) => ({
        label: monthText(year.year, month.month),
        url: month.url,
        count: month.posts.length,
      })),
    });
    for (const month of year.months) {
      found.push({
        archive: "month",
        overline: "Archives",
        title: capital(monthText(year.year, month.month)),
        url: month.url,
        posts: month.posts,
        parents: [
          { label: "Archives", url: ROUTES.archives },
          { label: String(year.year), url: archiveUrl(year.year) },
        ],
      });
    }
  }
  for (const series of posts.series) {
    found.push({
      archive: "series",
      overline: "Série",
      title: series.title,
      url: series.url,
      posts: series.posts,
      parents: [{ label: "Séries", url: ROUTES.series }],
    });
  }
  return found;
}

function feedPart(feed: Feed | undefined): { readonly feed?: Feed } {
  return feed === undefined ? {} : { feed };
}

/** Paginates to `/archives/2013/`, `/archives/2013/page-2/`… An empty archive still has one page. */
function paginate(archive: Archive): readonly ArchivePageData[] {
  const count = Math.max(1, Math.ceil(archive.posts.length / PER_PAGE));
  const urls = Array.from({ length: count }, (_, index) => numberedPage(archive.url, index + 1));
  const modified = latest(archive.posts);
  const { parents, ...rest } = archive;
  return urls.map((url, index) => ({
    ...rest,
    url,
    title: index === 0 ? archive.title : `${archive.title}, page ${index + 1}`,
    description: describe(archive, index + 1, count),
    breadcrumbs: [HOME, ...parents, { label: archive.title, url: archive.url }],
    posts: archive.posts.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
    pagination: { number: index + 1, count, urls, total: archive.posts.length },
    sessions: index === 0 ? (archive.sessions ?? []) : [],
    children: index === 0 ? (archive.children ?? []) : [],
    ...(modified === undefined ? {} : { modified }),
  }));
}

function latest(posts: readonly Post[]): Post["modified"] | undefined {
  let found: Post["modified"] | undefined;
  for (const post of posts) if (found === undefined || compareDates(post.modified, found) > 0) found = post.modified;
  return found;
}

const SUBJECTS: Readonly<Record<Archive["archive"], (title: string) => string>> = {
  kind: (title) => title,
  category: (title) => `La catégorie « ${title} »`,
  tag: (title) => `L’étiquette « ${title} »`,
  year: (title) => `Tout ce qui a paru en ${title}`,
  month: (title) => `Tout ce qui a paru en ${title.toLowerCase()}`,
  series: (title) => `La série « ${title} »`,
};

function describe(archive: Archive, page: number, count: number): string {
  const total = plural(archive.posts.length, "publication");
  const start =
    archive.intro !== undefined && archive.archive !== "kind"
      ? `${SUBJECTS[archive.archive](archive.title)} : ${lowerFirst(archive.intro)}`
      : (archive.intro ??
        `${SUBJECTS[archive.archive](archive.title)} : les publications, de la plus récente à la plus ancienne.`);
  return `${start} ${capital(total)}${count > 1 ? `, page ${numberText(page)} de ${numberText(count)}` : ""}.`;
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export interface YearArchive {
  readonly year: number;
  readonly posts: readonly Post[];
  readonly months: readonly { readonly month: number; readonly url: string; readonly posts: readonly Post[] }[];
}

/** Returns the years and months that have posts, newest first. */
export function yearsOf(posts: readonly Post[]): readonly YearArchive[] {
  const years = new Map<number, Map<number, Post[]>>();
  for (const post of posts) {
    const { year, month } = post.entry.date;
    const months = years.get(year) ?? new Map<number, Post[]>();
    years.set(year, months);
    const list = months.get(month);
    if (list === undefined) months.set(month, [post]);
    else list.push(post);
  }
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, months]) => ({
      year,
      posts: [...months.values()].flat(),
      months: [...months]
        .sort(([a], [b]) => b - a)
        .map(([month, list]) => ({
          month,
          url: archiveUrl(year, month),
          posts: list,
        })),
    }));
}
