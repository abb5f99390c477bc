/** From a content folder to a site ready to render: reading, validation and page data, with every diagnostic on the way. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnosticsOf } from "../audit/diagnostics-of.ts";
import { checkSiteLinks } from "../audit/foresight.ts";
import { emptyReadCache, loadContent, type ReadCache } from "../content/collection/load-content.ts";
import { readSettings } from "../content/collection/settings.ts";
import type { Content, Entry } from "../content/model.ts";
import { verifyFixes } from "../content/repairs/verify-fixes.ts";
import { compareDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { MarkdownOptions } from "../markdown/markdown.ts";
import { outputPathConflicts } from "../output/path-conflicts.ts";
import { buildSite } from "../site/build-site.ts";
import type { TextCache } from "../site/cached-text.ts";
import { fileDiagnostics } from "../site/file-problems.ts";
import type { OwnLayoutData, Site } from "../site/model.ts";
import { temporarilyEmptyLists } from "../site/pages/waiting-lists.ts";
import { gatherPosts } from "../site/posts.ts";
import { renderTexts } from "../site/render-texts.ts";
import { applyRedirectLists } from "./manifests.ts";

export interface LoadOptions {
  readonly content: string;
  readonly url?: string;
  readonly base?: string;
  readonly now: string;
  readonly drafts: boolean;
  /** False to skip the check of links and redirects that lead nowhere. */
  readonly audit?: boolean;
  /** True when the URL manifest is about to be written again: what it holds is not read. */
  readonly renewsManifest?: boolean;
}

export interface LoadedSite {
  readonly content: Content;
  /** Validated, but unpublishable: left out of the site. */
  readonly unpublishable: readonly Entry[];
  /** Sorted by file and line. */
  readonly problems: readonly Diagnostic[];
  /** Undefined when there is an error: an incomplete site must not be rendered. */
  readonly site?: Site;
  /** True when the folder holds nothing but posts, probably from another tool. */
  readonly bare: boolean;
}

/** Times a step, for the build's profile. */
export type Stage = <T>(name: string, run: () => T) => T;

/** What a preview caches between loads. */
export interface LoadCache {
  readonly files: ReadCache;
  readonly texts: TextCache;
}

/** A cache with nothing in it. */
export function emptyCache(): LoadCache {
  return { files: emptyReadCache(), texts: new Map() };
}

const NO_LAYOUTS: OwnLayoutData = { sheets: {}, pages: [] };

/** Optional inputs of a load: caches of former ones, the owner's changes to the Markdown parser, and the site's own layouts. */
export interface LoadInputs extends Partial<LoadCache> {
  readonly amend?: MarkdownOptions["amend"];
  readonly layouts?: OwnLayoutData;
}

/** Loads and validates a site; every repair that a problem proposes has been tried and read again. `tolerant` builds the site even with errors, for the preview: invalid posts are left out. */
export function loadSite(
  options: LoadOptions,
  stage: Stage = (_, run) => run(),
  tolerant = false,
  aids: LoadInputs = {},
): LoadedSite {
  const site = loadUnverified(options, stage, tolerant, aids);
  return {
    ...site,
    problems: stage("lecture", () =>
      verifyFixes({ root: options.content, kinds: site.content.settings.kinds }, site.problems),
    ),
  };
}

function loadUnverified(options: LoadOptions, stage: Stage, tolerant: boolean, aids: LoadInputs): LoadedSite {
  const loaded = stage("lecture", () => loadContent(options.content, options.now, aids.files));
  const content = withAddress(loaded.content, options.url);
  const base = options.base ?? basePath(content.settings.url);
  const posts = stage("arrangement", () => gatherPosts(content, options.now, options.drafts));
  const texts = stage("textes", () =>
    renderTexts(
      { ...loaded, content },
      { base, now: options.now, drafts: options.drafts },
      aids.texts,
      posts.giveText,
      aids.amend,
    ),
  );
  const problems = [...loaded.problems, ...texts.problems].sort(compareDiagnostics);
  const { unpublishable, bare } = loaded;
  if (!tolerant && problems.some((problem) => problem.severity === "error"))
    return { content, unpublishable, problems, bare };
  const site = stage("arrangement", () =>
    buildSite(content, posts, texts, {
      now: options.now,
      base,
      drafts: options.drafts,
      layouts: aids.layouts ?? NO_LAYOUTS,
      findAsset: loaded.assets.byPath,
      findNamed: loaded.assets.find,
      fileAt: loaded.assets.at,
    }),
  );
  const waits = temporarilyEmptyLists(content, options.now);
  const redirected = stage("adresses", () =>
    applyRedirectLists(site, content, unpublishable, waits, options.renewsManifest),
  );
  const foreseen =
    tolerant || options.audit === false
      ? []
      : stage("adresses", () =>
          diagnosticsOf(checkSiteLinks(redirected.site, texts, waits), redirected.site, {
            lenient: bare,
            reported: problems,
          }),
        );
  const found = stage("adresses", () => [
    ...redirected.problems,
    ...fileDiagnostics({ ...loaded, content }, texts, site, options.now, problems),
    ...outputPathConflicts(redirected.site),
    ...foreseen,
    ...(tolerant ? [] : nothingToPublish(redirected.site, content)),
  ]);
  const all = [...problems, ...found].sort(compareDiagnostics);
  const stopped = !tolerant && found.some((problem) => problem.severity === "error");
  return { content, unpublishable, problems: all, bare, ...(stopped ? {} : { site: redirected.site }) };
}

/** An empty site must not replace a complete one. While there are only drafts, this is a warning here: the build itself refuses. */
function nothingToPublish(
  { posts, pages }: Pick<Site, "posts" | "pages">,
  { entries }: Content,
): readonly Diagnostic[] {
  if (posts.length + pages.length > 0) return [];
  return [
    {
      code: "rien-a-publier",
      severity: entries.length === 0 ? "error" : "warning",
      file: "site.yml",
      line: 1,
      column: 1,
      message:
        "Il n’y a rien à publier : le dossier ne contient aucun texte, ou tous ses textes sont des brouillons ou à venir.",
      advice: "écrivez un texte, ou retirez `draft: true` ou `publishOn:` de l’un d’eux",
    },
  ];
}

/** The site's time zone, read first because the date of the build depends on it. */
export function siteZone(content: string): string {
  return settingsOf(content).timezone;
}

function settingsOf(content: string): Content["settings"] {
  const path = (name: string) => join(content, name);
  const read = (name: string) => (name === "site.yml" && existsSync(path(name)) ? readFileSync(path(name)) : undefined);
  // Only the values are used, not the messages and their examples.
  return readSettings(read, "1970-01-01").settings;
}

/** The path prefix of a site: the requested one, else the path of its URL. */
export function siteBase(content: string, asked: Pick<LoadOptions, "base" | "url">): string {
  return asked.base ?? basePath(asked.url ?? settingsOf(content).url);
}

function withAddress(content: Content, url: string | undefined): Content {
  return url === undefined ? content : { ...content, settings: { ...content.settings, url } };
}

function basePath(url: string): string {
  const path = new URL(url).pathname;
  return path.endsWith("/") ? path : `${path}/`;
}
