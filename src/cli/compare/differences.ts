/** What changes for readers between two built sites: pages, and entries that feeds would announce. It reads both folders and writes in neither. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import render from "dom-serializer";
import { isTag } from "domhandler";
import { DomUtils, parseDocument } from "htmlparser2";
import { listOutput } from "../../audit/output.ts";
import { readPage } from "../../audit/read-page.ts";
import { PAGE_FILES, ROUTES } from "../../routes.ts";
import { type MovedDate, movedDates } from "./moved-dates.ts";

export interface ChangedPage {
  /** Site URL without the base. */
  readonly url: string;
  readonly title: string;
}

export interface RemovedPage extends ChangedPage {
  /** Where its address leads now, when it is redirected. */
  readonly leadsTo?: string;
}

export interface AnnouncedEntry {
  readonly id: string;
  readonly title: string;
  /** Never in a feed before; otherwise announced again. */
  readonly isNew: boolean;
}

/** Every list is sorted by URL or id. */
export interface Differences {
  readonly added: readonly ChangedPage[];
  /** Texts whose title, description, content or terms are not the same. */
  readonly changed: readonly ChangedPage[];
  readonly removed: readonly RemovedPage[];
  /** Lists that follow the texts: archives, agenda, home. */
  readonly lists: number;
  /** Pages around whose content something changed: menu, footer, styles, what to read next. */
  readonly dressed: number;
  readonly announced: readonly AnnouncedEntry[];
  /** Sessions and editions whose date changed. */
  readonly moved: readonly MovedDate[];
}

interface Page {
  readonly title: string;
  readonly html: string;
  readonly redirect?: string;
}

interface FeedItem {
  readonly id: string;
  readonly title: string;
  readonly date_modified: string;
}

/** From the site in `before` to the one in `after`. */
export function compareSites(before: string, after: string): Differences {
  const old = pagePaths(before);
  const now = pagePaths(after);
  const added: ChangedPage[] = [];
  const changed: ChangedPage[] = [];
  const removed: RemovedPage[] = [];
  let lists = 0;
  let dressed = 0;
  for (const [url, path] of now) {
    const former = old.has(url) ? read(before, path) : undefined;
    const page = read(after, path);
    if (former !== undefined && former.redirect === undefined && page.redirect !== undefined) {
      removed.push({ url, title: former.title, leadsTo: page.redirect });
    } else if (page.redirect !== undefined) continue;
    else if (former === undefined || former.redirect !== undefined) added.push({ url, title: page.title });
    else if (substance(former.html) !== substance(page.html)) {
      if (isText(page.html)) changed.push({ url, title: page.title });
      else lists += 1;
    } else if (former.html !== page.html) dressed += 1;
  }
  for (const [url, path] of old) {
    if (now.has(url)) continue;
    const { title, redirect } = read(before, path);
    if (redirect === undefined) removed.push({ url, title });
  }
  const byUrl = (a: ChangedPage, b: ChangedPage): number => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0);
  return {
    added: added.sort(byUrl),
    changed: changed.sort(byUrl),
    removed: removed.sort(byUrl),
    lists,
    dressed,
    announced: announced(before, after, old),
    moved: movedDates(before, after),
  };
}

/** Site URL → path of each page of a folder. */
function pagePaths(folder: string): ReadonlyMap<string, string> {
  const output = listOutput(folder);
  return new Map(output.paths.filter((path) => path.endsWith(".html")).map((path) => [output.urlOf(path), path]));
}

function read(folder: string, path: string): Page {
  const html = readFileSync(join(folder, path), "utf8");
  const { title, refresh } = readPage(html);
  return { title, html, ...(refresh === undefined ? {} : { redirect: refresh }) };
}

/** The name of a style or a script, before its fingerprint. */
const HASHED = new RegExp(`${ROUTES.assets}([\\w-]+)\\.[0-9a-f]{8,}\\.`, "g");

/** What a reader came for, without the names of styles and scripts, which change with their content. */
function substance(html: string): string {
  const { title, description } = readPage(html);
  const document = parseDocument(html);
  const main = DomUtils.getElementsByTagName("main", document)[0] ?? document;
  // Below its terms, a text shows others: they change without it.
  // A copy: what is removed leaves the list of the foot itself.
  for (const foot of DomUtils.getElementsByClassName("post-foot", main))
    for (const part of [...DomUtils.getChildren(foot)])
      if (!(isTag(part) && part.attribs.class === "terms")) DomUtils.removeElement(part);
  return [title, description, render(main).replace(HASHED, `${ROUTES.assets}$1.`)].join("\n");
}

/** A page that carries a text of its own, by the name of its layout. */
function isText(html: string): boolean {
  return /<body class="layout-(?:post|page)"/.test(html);
}

/** Readers' programs announce an entry whose id they do not know, and most do so again when its date changes. */
function announced(before: string, after: string, oldPages: ReadonlyMap<string, string>): readonly AnnouncedEntry[] {
  const known = feedItems(before);
  return [...feedItems(after).values()]
    .filter(({ item }) => known.get(item.id)?.item.date_modified !== item.date_modified)
    .map(({ item, path }) => ({ id: item.id, title: item.title, isNew: !known.has(item.id) && !oldPages.has(path) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The entries of all feeds of a folder, by id, with the site URL of their page. */
function feedItems(folder: string): ReadonlyMap<string, { readonly item: FeedItem; readonly path: string }> {
  const items = new Map<string, { readonly item: FeedItem; readonly path: string }>();
  for (const path of listOutput(folder).paths.filter((name) => name.endsWith(PAGE_FILES.jsonFeed))) {
    const feed = JSON.parse(readFileSync(join(folder, path), "utf8")) as {
      readonly feed_url: string;
      readonly items: readonly (FeedItem & { readonly url: string })[];
    };
    const root = feed.feed_url.slice(0, -path.length);
    for (const item of feed.items) items.set(item.id, { item, path: `/${item.url.slice(root.length)}` });
  }
  return items;
}

/** True when a folder exists and holds a site. */
export function holdsSite(folder: string): boolean {
  return existsSync(join(folder, "index.html"));
}
