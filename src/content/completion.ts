/** Entries completed and checked, each by itself: from one reading of the folder to the next, again only when something they are made from has changed. */
import type { AssetIndex } from "./assets.ts";
import { checkEntry } from "./checks.ts";
import type { DraftEntry } from "./draft-entry.ts";
import { completeEntry } from "./entry.ts";
import type { EntryContext } from "./entry-context.ts";
import type { Entry } from "./model.ts";
import type { Problem } from "./problem.ts";

export interface Completion {
  readonly entry: Entry;
  readonly problems: readonly Problem[];
}

/** Completions by draft: a file that has changed is another draft. */
export type Completions = WeakMap<DraftEntry, Kept>;

interface Kept extends Completion {
  readonly context: EntryContext;
  readonly now: string;
  readonly asked: readonly Asked[];
}

/** A question about the files of the folder, and the answer as text to compare. */
interface Asked {
  readonly ask: (assets: AssetIndex) => unknown;
  readonly answer: string | undefined;
}

/** Completes a draft and checks the entry; `now` is `YYYY-MM-DD`. */
export function complete(draft: DraftEntry, context: EntryContext, now: string, kept?: Completions): Completion {
  const known = kept?.get(draft);
  if (known !== undefined && holds(known, context, now)) return known;
  const asked: Asked[] = [];
  const problems: Problem[] = [];
  const assets = kept === undefined ? context.assets : noting(context.assets, asked);
  const own = { ...draft, check: { ...draft.check, problems } };
  const entry = completeEntry(own, { ...context, assets });
  problems.push(...checkEntry(draft, entry, now));
  kept?.set(draft, { entry, problems, context, now, asked });
  return { entry, problems };
}

function holds({ context, now, asked }: Kept, { assets, ...other }: EntryContext, today: string): boolean {
  return (
    now === today &&
    context.terms === other.terms &&
    context.people === other.people &&
    context.places === other.places &&
    context.timezone === other.timezone &&
    asked.every(({ ask, answer }) => JSON.stringify(ask(assets)) === answer)
  );
}

function noting(assets: AssetIndex, asked: Asked[]): AssetIndex {
  const note = <T>(ask: (assets: AssetIndex) => T): T => {
    const found = ask(assets);
    asked.push({ ask, answer: JSON.stringify(found) });
    return found;
  };
  return {
    ...assets,
    find: (file, src) => note((index) => index.find(file, src)),
    beside: (file) => note((index) => index.beside(file)),
  };
}
