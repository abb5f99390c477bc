/** The page an editor probably meant by an address that leads nowhere, written as they would write it; it never decides for them. */
import { posix } from "node:path";
import type { Entry } from "../content/model.ts";
import { readFileName } from "../content/naming.ts";
import { nearest } from "../french/nearest.ts";
import { slug } from "../french/slug.ts";

/** Names looked for in one run: past so many broken links, the site has another trouble. */
const MOST = 200;

/** Finds the nearest entry by the last part of an address: same name elsewhere, a typing slip, or all of its words in only one name. */
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

/** The only name that holds every word of the one typed. */
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

/** As a file when a file was typed, else as an address of the site. */
function addressOf(page: Entry, from: Entry, typed: string): string {
  return /\.(?:md|markdown)$/iu.test(typed) ? posix.relative(posix.dirname(from.file), page.file) : page.url;
}
