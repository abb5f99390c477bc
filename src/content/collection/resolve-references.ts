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
export type ResolvedEntries = WeakMap<ParsedPost, Kept>;

interface Kept extends Completion {
  readonly now: string;
  readonly context: Omit<EntryContext, "assets">;
  readonly asked: readonly Asked[];
}

/** A query about the files of the folder, and its result as text to compare; a query without `src` is about the files next to the post. */
interface Asked {
  readonly file: string;
  readonly src?: string;
  readonly answer: string | undefined;
}

/** Resolves a parsed post and checks the entry; `now` is `YYYY-MM-DD`. */
export function resolveReferences(
  draft: ParsedPost,
  context: EntryContext,
  now: string,
  kept?: ResolvedEntries,
): Completion {
  const known = kept?.get(draft);
  if (known !== undefined && holds(known, context, now)) return known;
  const asked: Asked[] = [];
  const problems: Diagnostic[] = [];
  const own = { ...draft, check: { ...draft.check, problems } };
  const { assets, ...rest } = context;
  const entry = resolveEntry(own, { ...rest, assets: kept === undefined ? assets : noting(assets, asked) });
  problems.push(...checkEntry(draft, entry, now));
  kept?.set(draft, { entry, problems, context: rest, now, asked });
  return { entry, problems };
}

function holds({ context, now, asked }: Kept, { assets, ...other }: EntryContext, today: string): boolean {
  return (
    now === today &&
    context.terms === other.terms &&
    context.people === other.people &&
    context.places === other.places &&
    context.timezone === other.timezone &&
    asked.every(({ file, src, answer }) => answerOf(assets, file, src) === answer)
  );
}

function answerOf(assets: AssetIndex, file: string, src: string | undefined): string | undefined {
  return JSON.stringify(src === undefined ? assets.beside(file) : assets.find(file, src));
}

function noting(assets: AssetIndex, asked: Asked[]): AssetIndex {
  return {
    ...assets,
    find: (file, src) => {
      asked.push({ file, src, answer: answerOf(assets, file, src) });
      return assets.find(file, src);
    },
    beside: (file) => {
      asked.push({ file, answer: answerOf(assets, file, undefined) });
      return assets.beside(file);
    },
  };
}
