/** The destinations as browsers load them: a JSON list for each first sign of their keys, so that a search loads only those of its words. */
import { createHash } from "node:crypto";
import { ROUTES } from "../../routes.ts";
import type { Site } from "../../site/model.ts";
import { type Destination, destinations } from "./destinations.ts";
import { initialOf } from "./name-key.ts";

/** A published file. */
interface ListFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly content: string;
}

export interface DestinationFiles {
  /** What stands before the first sign in the site URL of a list; it changes with any of them. */
  readonly start: string;
  /** What stands after. */
  readonly end: string;
  /** The first signs that have a list. */
  readonly initials: readonly string[];
  readonly files: readonly ListFile[];
}

const END = ".json";
/** Made once for each site: the search page names them, and the build writes them. */
const made = new WeakMap<object, DestinationFiles>();

/** The lists of a site; a destination is in each of those that its keys begin with, with these keys only. */
export function destinationFiles(site: Site): DestinationFiles {
  const known = made.get(site);
  if (known !== undefined) return known;
  const lists = new Map<string, Destination[]>();
  for (const [label, url, what, keys] of destinations(site)) {
    for (const initial of new Set(keys.map(initialOf))) {
      const own = keys.filter((key) => initialOf(key) === initial);
      const list = lists.get(initial) ?? [];
      list.push([label, url, what, own]);
      lists.set(initial, list);
    }
  }
  const initials = [...lists.keys()].sort();
  const contents = initials.map((initial) => `${JSON.stringify(lists.get(initial))}\n`);
  const hash = createHash("sha256").update(contents.join("")).digest("hex").slice(0, 10);
  const start = `${ROUTES.assets}destinations.${hash}.`;
  const files = initials.map((initial, at) => ({
    path: `${start.slice(1)}${initial}${END}`,
    content: contents[at] ?? "",
  }));
  const all = { start, end: END, initials, files };
  made.set(site, all);
  return all;
}
