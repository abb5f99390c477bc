/** Resolves and checks each entry by itself; the result is cached until something it may depend on has changed. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Entry } from "../model.ts";
import type { AssetIndex } from "./assets.ts";
import { checkEntry } from "./checks.ts";
import type { EntryContext } from "./entry-context.ts";
import type { ParsedPost } from "./parsed-post.ts";
import { resolveEntry } from "./resolve-entry.ts";

export interface Completion {
  readonly entry: Entry;
  readonly problems: readonly Diagnostic[];
}

/** Results by parsed post: a file that has changed is another object. */
export type ResolvedEntries = WeakMap<ParsedPost, CachedResolution>;

interface CachedResolution extends Completion {
  readonly now: string;
  readonly context: Omit<EntryContext, "assets">;
  readonly queries: readonly Query[];
}

/** A query about the files of the folder, and its result as text to compare; a query without `src` is about the files next to the post. */
interface Query {
  readonly file: string;
  readonly src?: string;
  readonly result: string | undefined;
}

/** Resolves a parsed post and checks the entry; `now` is `YYYY-MM-DD`. */
export function resolveReferences(
  post: ParsedPost,
  context: EntryContext,
  now: string,
  cache?: ResolvedEntries,
): Completion {
  const known = cache?.get(post);
  if (known !== undefined && isCurrent(known, context, now)) return known;
  const queries: Query[] = [];
  const problems: Diagnostic[] = [];
  const own = { ...post, check: { ...post.check, problems } };
  const { assets, ...rest } = context;
  const entry = resolveEntry(own, {
    ...rest,
    assets: cache === undefined ? assets : recordingQueries(assets, queries),
  });
  problems.push(...checkEntry(post, entry, now, rest.timezone));
  cache?.set(post, { entry, problems, context: rest, now, queries });
  return { entry, problems };
}

function isCurrent(
  { context, now, queries }: CachedResolution,
  { assets, ...other }: EntryContext,
  today: string,
): boolean {
  return (
    now === today &&
    context.terms === other.terms &&
    context.people === other.people &&
    context.places === other.places &&
    context.events === other.events &&
    context.timezone === other.timezone &&
    queries.every(({ file, src, result }) => resultOf(assets, file, src) === result)
  );
}

function resultOf(assets: AssetIndex, file: string, src: string | undefined): string | undefined {
  return JSON.stringify(src === undefined ? assets.beside(file) : assets.find(file, src));
}

function recordingQueries(assets: AssetIndex, queries: Query[]): AssetIndex {
  return {
    ...assets,
    find: (file, src) => {
      queries.push({ file, src, result: resultOf(assets, file, src) });
      return assets.find(file, src);
    },
    beside: (file) => {
      queries.push({ file, result: resultOf(assets, file, undefined) });
      return assets.beside(file);
    },
  };
}
