/** From a content folder to an arranged site: the gate, the texts, the arrangement, with every problem on the way. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content, Entry } from "../content/model.ts";
import { compareProblems, type Problem } from "../content/problem.ts";
import { emptyReadCache, type ReadCache, readContent } from "../content/read.ts";
import { readSettings } from "../content/settings.ts";
import type { Site } from "../site/model.ts";
import { gatherPosts } from "../site/posts.ts";
import { arrange } from "../site/site.ts";
import { renderTexts, type TextCache } from "../site/texts.ts";
import { applyAddressBooks } from "./address-books.ts";

export interface LoadOptions {
  readonly content: string;
  readonly url?: string;
  readonly base?: string;
  readonly now: string;
  readonly drafts: boolean;
}

export interface LoadedSite {
  readonly content: Content;
  /** Checked, and left out of the site. */
  readonly unprintable: readonly Entry[];
  /** Sorted by file and line. */
  readonly problems: readonly Problem[];
  /** Undefined when there is an error: an incomplete site is never printed. */
  readonly site?: Site;
  /** True when the folder holds nothing but posts, probably from another tool. */
  readonly bare: boolean;
}

/** Times a stage; the build's profile is made of these. */
export type Stage = <T>(name: string, run: () => T) => T;

/** What a preview keeps from one load to the next. */
export interface LoadCache {
  readonly files: ReadCache;
  readonly texts: TextCache;
}

/** Nothing kept yet. */
export function emptyCache(): LoadCache {
  return { files: emptyReadCache(), texts: new Map() };
}

/** Loads and checks a site. `tolerant` arranges it even with errors, for the preview: the broken posts are left out. */
export function loadSite(
  options: LoadOptions,
  stage: Stage = (_, run) => run(),
  tolerant = false,
  cache: Partial<LoadCache> = {},
): LoadedSite {
  const gate = stage("lecture", () => readContent(options.content, options.now, cache.files));
  const content = withAddress(gate.content, options.url);
  const base = options.base ?? basePath(content.settings.url);
  const posts = stage("arrangement", () => gatherPosts(content, options.now, options.drafts));
  const texts = stage("textes", () =>
    renderTexts(
      { ...gate, content },
      { base, now: options.now, drafts: options.drafts },
      cache.texts,
      (entry, text) => {
        posts.giveText(entry, text);
      },
    ),
  );
  const problems = [...gate.problems, ...texts.problems].sort(compareProblems);
  const { unprintable, bare } = gate;
  if (!tolerant && problems.some((problem) => problem.severity === "error"))
    return { content, unprintable, problems, bare };
  const site = stage("arrangement", () =>
    arrange(content, posts, texts, {
      now: options.now,
      base,
      drafts: options.drafts,
      findAsset: (path) => gate.assets.find("", path),
    }),
  );
  const kept = stage("adresses", () => applyAddressBooks(site, content, unprintable));
  const all = [...problems, ...kept.problems].sort(compareProblems);
  const stopped = !tolerant && kept.problems.some((problem) => problem.severity === "error");
  return { content, unprintable, problems: all, bare, ...(stopped ? {} : { site: kept.site }) };
}

/** The zone of the site, read before anything else: the day of the build depends on it. */
export function siteZone(content: string): string {
  const path = (name: string) => join(content, name);
  const read = (name: string) => (name === "site.yml" && existsSync(path(name)) ? readFileSync(path(name)) : undefined);
  return readSettings(read).settings.timezone;
}

function withAddress(content: Content, url: string | undefined): Content {
  return url === undefined ? content : { ...content, settings: { ...content.settings, url } };
}

function basePath(url: string): string {
  const path = new URL(url).pathname;
  return path.endsWith("/") ? path : `${path}/`;
}
