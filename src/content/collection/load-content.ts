/** Content loader: a content folder → validated, typed, frozen entries, and every diagnostic of every file. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { compareDiagnostics, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { isIgnored } from "../../diagnostics/ignore-directives.ts";
import { tellLeftWords } from "../hiding/left-words.ts";
import type { Content, Entry, Kind, Person, Place } from "../model.ts";
import { tolerateForeignKeys } from "../schema/foreign-keys.ts";
import { type AssetIndex, indexAssets, refusalProblems } from "./assets.ts";
import { checkTogether } from "./checks.ts";
import { checkEvents } from "./event-checks.ts";
import { tolerateLacks, withoutMissingPicture, withStandIns } from "./foreign-posts.ts";
import { askWhetherFormation } from "./formation-question.ts";
import { findIdentity } from "./identity.ts";
import { checkImports } from "./import-checks.ts";
import { listFiles, SETTINGS_FILES } from "./list-files.ts";
import { type LookUp, lookUp } from "./look-up.ts";
import { isPublishable } from "./missing-fields.ts";
import { THEME_STYLE } from "./own-style.ts";
import { type ParsedPost, parsePost } from "./parsed-post.ts";
import { findPortraits } from "./portraits.ts";
import { readSource } from "./read-source.ts";
import { checkRelated } from "./related-checks.ts";
import { type ResolvedEntries, resolveReferences } from "./resolve-references.ts";
import { checkSeriesParts } from "./series-checks.ts";
import { readSettings, type SettingsFiles } from "./settings.ts";
import { mergeTerms, type Terms } from "./taxonomies.ts";
import { separateUrls } from "./unique-urls.ts";
import { declaredFiles } from "./used-files.ts";

export interface LoadedContent {
  readonly content: Content;
  /** Entries without a title, a date or a URL of their own: checked like the others, left out of the site. */
  readonly unpublishable: readonly Entry[];
  /** Sorted by file and line. If any is an error, the site must not be written. */
  readonly problems: readonly Diagnostic[];
  /** The other files of the folder, for links and pictures. */
  readonly assets: AssetIndex;
  /** True when the folder holds nothing but posts, probably written for another tool. */
  readonly bare: boolean;
}

/** What a preview caches between two loads, so that only what has changed is read and resolved again. */
export interface ReadCache {
  /** By path. */
  readonly posts: Map<string, ReadPost>;
  readonly completions: ResolvedEntries;
  settings?: ReadSettings;
  terms?: Terms;
}

interface ReadPost {
  readonly stamp: string;
  /** Those of the settings when it was read. */
  readonly kinds: readonly Kind[];
  readonly post: ParsedPost | undefined;
  readonly problems: readonly Diagnostic[];
}

interface ReadSettings extends SettingsFiles {
  readonly bytes: readonly (Uint8Array | undefined)[];
  readonly now: string;
  readonly lookUps: { readonly people: LookUp<Person>; readonly places: LookUp<Place> };
}

/** Returns an empty cache. */
export function emptyReadCache(): ReadCache {
  return { posts: new Map(), completions: new WeakMap() };
}

/** Loads the whole folder; `now` (`YYYY-MM-DD`) decides what is in the future. Throws only when the folder itself cannot be read. */
export function loadContent(root: string, now: string, cache?: ReadCache): LoadedContent {
  const files = listFiles(root);
  const problems: Diagnostic[] = [...files.problems];
  const settings = readAllSettings(root, files.settings, problems, now, cache);
  problems.push(...settings.problems);
  const read = files.posts.flatMap((path) => readPost(root, path, settings.settings.kinds, problems, now, cache) ?? []);
  const posts = files.bare ? read.map(withStandIns) : read;
  if (cache !== undefined) keepOnly(cache.posts, files.posts);
  const separated = separateUrls(posts, files.bare);
  problems.push(...separated.problems);
  const folders = new Map(
    separated.posts
      .filter((post) => post.name.isFolder && !post.missingFields.includes("url"))
      .map((post) => [post.file.slice(0, post.file.lastIndexOf("/")), post.url]),
  );
  const assets = indexAssets(root, files.others, (folder) => folders.get(folder));
  const identity = findIdentity(settings.named, assets, () => styleText(root, files.others, problems));
  const portraits = findPortraits(settings.people, settings.peopleAt, assets);
  problems.push(...identity.problems, ...portraits.problems);
  const merged = mergeTerms(separated.posts, settings.vocabulary);
  problems.push(...merged.problems);
  const terms = cache?.terms?.mark === merged.mark ? cache.terms : merged;
  if (cache !== undefined) cache.terms = terms;
  const { events, lookUps } = settings;
  const context = { assets, terms, ...lookUps, events, timezone: settings.settings.timezone };
  const entries: Entry[] = [];
  for (const post of separated.posts) {
    const completion = resolveReferences(post, context, now, cache?.completions);
    entries.push(files.bare ? withoutMissingPicture(completion.entry) : completion.entry);
    problems.push(...completion.problems);
  }
  problems.push(
    ...checkTogether(separated.posts, entries),
    ...(files.bare ? [] : checkRelated(separated.posts, entries, files.posts)),
    ...checkImports(separated.posts, entries),
    ...checkSeriesParts(separated.posts, entries),
    ...checkEvents(separated.posts, entries, settings.events),
    ...tellLeftWords(separated.posts),
    ...(files.bare ? separated.posts.flatMap((post) => askWhetherFormation(post, now)) : []),
    ...refusalProblems(entries.flatMap(declaredFiles)),
  );
  const suspects = new Map(separated.posts.map((post) => [post.file, post.suspects]));
  const mayHide = ({ file, message }: Diagnostic): boolean =>
    suspects.get(file)?.some((key) => message.includes(`\`${key}\``)) === true;
  const tolerated = files.bare
    ? tolerateLacks(tolerateForeignKeys(problems, mayHide), separated.posts, entries)
    : problems;
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  const isHeard = (problem: Diagnostic): boolean => {
    const entry = byFile.get(problem.file);
    return entry === undefined || !isIgnored(entry, problem);
  };
  return {
    content: {
      root,
      settings: settings.settings,
      identity: identity.identity,
      vocabulary: settings.vocabulary,
      people: settings.people,
      portraits: portraits.portraits,
      places: settings.places,
      events: settings.events,
      entries: entries.filter(isPublishable),
    },
    unpublishable: entries.filter((entry) => !isPublishable(entry)),
    problems: tolerated.filter(isHeard).sort(compareDiagnostics),
    assets,
    bare: files.bare,
  };
}

/** Reads the settings files, from the cache when none has changed; reports each one that cannot be read. */
function readAllSettings(
  root: string,
  listed: readonly string[],
  problems: Diagnostic[],
  now: string,
  cache: ReadCache | undefined,
): ReadSettings {
  // Only listed files are read: a symbolic link that leaves the folder is not.
  const bytes = SETTINGS_FILES.map((name) => (listed.includes(name) ? readBytes(root, name, problems) : undefined));
  const known = cache?.settings;
  if (known?.now === now && known.bytes.every((former, index) => isSame(former, bytes[index]))) return known;
  const files = readSettings((name) => bytes[(SETTINGS_FILES as readonly string[]).indexOf(name)], now);
  const lookUps = { people: lookUp(files.people, "people.yml"), places: lookUp(files.places, "places.yml") };
  const settings = { ...files, bytes, lookUps, now };
  if (cache !== undefined) cache.settings = settings;
  return settings;
}

/** The text of `theme.css`, when there is one. */
function styleText(root: string, others: readonly string[], problems: Diagnostic[]): string | undefined {
  if (!others.includes(THEME_STYLE)) return undefined;
  const bytes = readBytes(root, THEME_STYLE, problems);
  if (bytes === undefined) return undefined;
  const source = readSource(THEME_STYLE, bytes);
  problems.push(...source.problems);
  return source.text;
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
}

/** Reads one post, from the cache when its file has not changed. */
function readPost(
  root: string,
  path: string,
  kinds: readonly Kind[],
  problems: Diagnostic[],
  now: string,
  cache: ReadCache | undefined,
): ParsedPost | undefined {
  // Messages have examples of the day.
  const stamp = cache === undefined ? "" : `${stampOf(join(root, path))} ${now}`;
  let known = cache?.posts.get(path);
  if (known === undefined || known.stamp !== stamp || known.kinds !== kinds) {
    const own: Diagnostic[] = [];
    const bytes = readBytes(root, path, own);
    known = { stamp, kinds, post: bytes && parsePost(path, bytes, kinds, own, now), problems: own };
    cache?.posts.set(path, known);
  }
  problems.push(...known.problems);
  return known.post;
}

function keepOnly(posts: Map<string, ReadPost>, paths: readonly string[]): void {
  const listed = new Set(paths);
  for (const path of posts.keys()) if (!listed.has(path)) posts.delete(path);
}

function stampOf(path: string): string {
  const { mtimeMs, size, ino } = statSync(path);
  return `${mtimeMs} ${size} ${ino}`;
}

function readBytes(root: string, path: string, problems: Diagnostic[]): Uint8Array | undefined {
  try {
    return readFileSync(join(root, path));
  } catch {
    problems.push({
      code: "fichier-illisible",
      severity: "error",
      file: path,
      line: 1,
      column: 1,
      message: "Ce fichier ne peut pas être lu.",
      advice: "vérifiez les permissions du fichier",
    });
    return undefined;
  }
}
