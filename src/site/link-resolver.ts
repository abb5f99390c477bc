/** Where the addresses typed in a text lead: pages by file or URL, pictures and documents beside the text. It reads no text itself. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import { localPath } from "../content/assets.ts";
import { POST_KINDS } from "../content/kinds.ts";
import { hasUrl } from "../content/lacks.ts";
import type { Asset, Entry } from "../content/model.ts";
import type { Gate } from "../content/read.ts";
import { nearest } from "../french/nearest.ts";
import type { ResolvedImage } from "../markdown/model.ts";
import { ROUTES, sectionUrl } from "../routes.ts";
import { isUnpublished } from "./badge.ts";
import { fileHider } from "./hidden-files.ts";
import { nearestPage } from "./nearest-page.ts";
import { pictureSources } from "./picture-sources.ts";
import { href, LIST_URLS } from "./urls.ts";

export interface ResolveOptions {
  /** Path prefix, starts and ends with `/`. */
  readonly base: string;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly now: string;
  /** Drafts and posts of the future are printed too. */
  readonly drafts: boolean;
}

/** What the links and pictures of a text have been found to need of the site. */
export interface Used {
  /** Paths of local files. */
  readonly files: Set<string>;
  /** Addresses that the site should print of itself, once it is arranged: as typed → site URL without the base. */
  readonly printed: Map<string, string>;
}

/** Each question is about an address as typed in an entry; `used` gathers what the answers need. */
export interface LinkResolver {
  readonly link: (entry: Entry, typed: string, used: Used) => string | undefined;
  readonly image: (entry: Entry, src: string, used: Used) => ResolvedImage | undefined;
  readonly bytes: (entry: Entry, typed: string) => number | undefined;
  /** Set when a published entry links to one that is not: « hidden » when that one is not printed. */
  readonly unpublished: (entry: Entry, typed: string) => "shown" | "hidden" | undefined;
  /** The nearest page or file beside the text. */
  readonly suggestion: (entry: Entry, typed: string) => string | undefined;
}

/** Pages and files that the site prints itself: links to them are checked once it is arranged, not here. */
const PRINTED: readonly RegExp[] = [
  /^\/$/u,
  new RegExp(`^(?:${POST_KINDS.map(sectionUrl).join("|")})(?:page-\\d+/)?$`, "u"),
  new RegExp(`^(?:${[...LIST_URLS, ROUTES.search, ROUTES.feeds, ROUTES.siteMap].join("|")})(?:[^.]*/)?$`, "u"),
  new RegExp(`^${ROUTES.attachments}`, "u"),
  /\/[a-z-]+\.(?:atom|json|ics)$/u,
  /^\/[a-z-]+\.(?:xml|txt|webmanifest)$/u,
];

/** A resolver over the entries and files of a folder. A link to an unprintable text is a good one: the trouble is that text's own. */
export function createLinkResolver({ content, unprintable, assets }: Gate, options: ResolveOptions): LinkResolver {
  const { base, now, drafts } = options;
  const entries = [...unprintable, ...content.entries];
  const located = entries.filter(hasUrl);
  const byFile = new Map(entries.map((entry) => [entry.file.normalize("NFC"), entry]));
  const byUrl = new Map(entries.flatMap((entry) => entry.aliases.map((alias) => [alias, entry])));
  for (const entry of located) byUrl.set(entry.url, entry);
  const nearestEntry = nearestPage(located);
  const find = (entry: Entry, src: string, used: Used): Asset | undefined => {
    const asset = assets.find(entry.file, src);
    if (asset !== undefined) used.files.add(asset.path);
    return asset;
  };
  const isHidden = fileHider(entries, now);
  /** The entry that a path leads to, and the address to print. */
  const pageAt = (entry: Entry, path: string): { readonly page: Entry; readonly url: string } | undefined => {
    const local = localPath(entry.file, path);
    const file = local === undefined ? undefined : byFile.get(local);
    if (file !== undefined) return { page: file, url: file.url };
    for (const url of urlsOf(entry, path)) {
      const page = byUrl.get(url);
      if (page !== undefined) return { page, url };
    }
    return undefined;
  };
  return {
    image: (entry, src, used) => {
      const asset = find(entry, src, used);
      if (asset === undefined) return undefined;
      return { ...pictureSources({ base }, asset, "text"), ...(asset.fault && { fault: asset.fault }) };
    },
    link: (entry, typed, used) => {
      const [path, tail] = splitTail(typed);
      if (path === "") return typed;
      const asset = byFile.has(localPath(entry.file, path) ?? "") ? undefined : find(entry, path, used);
      if (asset !== undefined) return href({ base }, asset.url);
      const found = pageAt(entry, path);
      if (found !== undefined) return href({ base }, found.url) + tail;
      const [slashed, url] = urlsOf(entry, path);
      const named = assets.at(url);
      if (named !== undefined) used.files.add(named.path);
      const exists = named !== undefined || PRINTED.some((pattern) => pattern.test(slashed));
      if (exists) used.printed.set(typed, slashed);
      return exists ? href({ base }, slashed) + tail : undefined;
    },
    bytes: (entry, typed) => assets.find(entry.file, splitTail(typed)[0])?.bytes,
    unpublished: (entry, typed) => {
      const [path] = splitTail(typed);
      if (path === "" || isUnpublished(entry, now)) return undefined;
      const page = pageAt(entry, path)?.page;
      const file =
        page === undefined ? (assets.find(entry.file, path) ?? assets.at(urlsOf(entry, path)[1])) : undefined;
      const isUnseen = page === undefined ? file !== undefined && isHidden(file.path, entry) : isUnpublished(page, now);
      if (!isUnseen) return undefined;
      return drafts ? "shown" : "hidden";
    },
    suggestion: (entry, typed) => (isFileName(typed) ? nearestFile(entry, typed) : nearestEntry(entry, typed)),
  };
}

/** A fingerprint of all that the answers are made from, but for what is inside the files: the same one, the same answers. */
export function addressesMark({ content, unprintable, assets }: Gate, options: ResolveOptions): string {
  const pages = [...unprintable, ...content.entries].map((entry) => [
    entry.file,
    entry.url,
    hasUrl(entry),
    isUnpublished(entry, options.now),
    ...entry.aliases,
  ]);
  return createHash("sha256")
    .update(JSON.stringify([options.base, options.drafts, pages, [...assets.urls]]))
    .digest("hex");
}

/** True for the name of a picture or a document. */
function isFileName(typed: string): boolean {
  return /\.[a-z][a-z0-9]{1,4}$/iu.test(typed) && !/\.(?:md|markdown|html?)$/iu.test(typed);
}

/** The file of the text's own folder whose name is nearest, or is the same in another folder. */
function nearestFile(entry: Entry, typed: string): string | undefined {
  const folder = posix.dirname(entry.file);
  const names = entry.beside.map(({ path }) => posix.relative(folder, path));
  return nearest(typed, names) ?? names.find((name) => posix.basename(name) === posix.basename(typed));
}

/** The address as it stands in the site, with its final slash unless it names a file, then as typed. */
function urlsOf(entry: Entry, path: string): readonly [slashed: string, url: string] {
  const url = path.startsWith("/") ? path : posix.join(entry.url, path);
  return [url.endsWith("/") || /\.[a-z0-9]+$/iu.test(url) ? url : `${url}/`, url];
}

function splitTail(address: string): readonly [string, string] {
  const at = address.search(/[?#]/u);
  return at < 0 ? [address, ""] : [address.slice(0, at), address.slice(at)];
}
