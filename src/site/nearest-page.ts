/** Finds the page an editor probably meant by a broken URL, to suggest it as they would write it. */
import { posix } from "node:path";
import { readFileName } from "../content/collection/naming.ts";
import type { Entry } from "../content/model.ts";
import { isMarkdownName } from "../content/text-names.ts";
import { nearest } from "../locale/fr/nearest.ts";
import { slug } from "../locale/fr/slug.ts";

/** Maximum number of look-ups in one run: with more broken links, the suggestions are not worth the time. */
const MOST = 200;

/** Finds the nearest entry by the last segment of a URL: same name elsewhere, a typing error, or the only name that contains all of its words. */
export function nearestPage(entries: readonly Entry[]): (from: Entry, typed: string) => string | undefined {
  const found = new Map<string, Entry | undefined>();
  let bySlug: ReadonlyMap<string, Entry> | undefined;
  const search = (name: string): Entry | undefined => {
    bySlug ??= new Map(entries.map((entry) => [lastPart(entry.url), entry]));
    const same = bySlug.get(name);
    if (same !== undefined) return same;
    return bySlug.get(nearest(name, [...bySlug.keys()]) ?? holderOf(name, bySlug.keys()) ?? "");
  };
  return (from, typed) => {
    const path = typed.replace(/[?#].*$/su, "");
    const name = lastPart(path);
    if (name === "") return undefined;
    if (!found.has(name) && found.size < MOST) found.set(name, search(name));
    const page = found.get(name);
    return page && page !== from ? addressOf(page, from, path) : undefined;
  };
}

/** The only name that contains every word of the one typed. */
function holderOf(name: string, names: Iterable<string>): string | undefined {
  const words = name.split("-");
  if (name.length < 5) return undefined;
  const holders: string[] = [];
  for (const each of names) {
    const parts = new Set(each.split("-"));
    if (words.every((word) => parts.has(word))) holders.push(each);
  }
  return holders.length === 1 ? holders[0] : undefined;
}

/** « ../guides/2013-02-01-mon-guide.md » and « /guides/mon-guide/ » → « mon-guide ». */
function lastPart(path: string): string {
  const trimmed = path.replace(/\/+$/u, "").replace(/\.html?$/iu, "");
  return trimmed === "" ? "" : slug(readFileName(trimmed).slug);
}

/** A file path when a file was typed, otherwise a site URL. */
function addressOf(page: Entry, from: Entry, typed: string): string {
  return isMarkdownName(typed) ? posix.relative(posix.dirname(from.file), page.file) : page.url;
}
