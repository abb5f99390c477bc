/** Pagefind in the browser, through its public interface: its own program and worker answer, from the files it wrote. Ours is the spelling of the question. It shows nothing. */
import type { Asked } from "../../../src/publish/search-text.ts";

/** A word of a page that answers the query: its rank in the text, and how much it counts. */
interface Place {
  readonly location: number;
  readonly balanced_score: number;
}

export interface Hit {
  readonly id: string;
  readonly data: () => Promise<FoundPage>;
}

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface Answer {
  readonly results: readonly Hit[];
  /** How many results have each value of each filter that is loaded. */
  readonly filters: Counts;
}

/** Elements with an address; those with a title of their own, and headings, are results inside the page’s. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly location: number;
}

/** A page as the index keeps it; words are in the spelling of the index. */
export interface FoundPage {
  /** With the base of the site. */
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string; readonly date?: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly Anchor[];
  readonly weighted_locations: readonly Place[];
}

/** What we use of `pagefind.js`. */
interface PagefindModule {
  readonly init: () => Promise<void>;
  readonly options: (options: { readonly basePath: string; readonly baseUrl: string }) => Promise<void>;
  readonly search: (
    words: string | null,
    how: { readonly filters: Filters; readonly sort: Readonly<Record<string, "asc" | "desc">> },
  ) => Promise<Answer>;
  readonly filters: () => Promise<Counts>;
  readonly destroy: () => Promise<void>;
}

export interface Engine {
  /** Pages with all the words, best first; every page, newest first, when there are none. */
  readonly search: (asked: Asked, filters: Filters, how?: { readonly newestFirst: boolean }) => Promise<Answer>;
  /** How many pages of the site have each value of each filter; later answers count them. */
  readonly values: () => Promise<Counts>;
  /** Forgets all that was loaded. */
  readonly end: () => Promise<void>;
}

/** Starts Pagefind for the site at `base`; rejects when it cannot be had. `attempt`, from 0: some browsers never ask again for a module that they could not have. */
export async function startEngine(base: string, attempt: number): Promise<Engine> {
  const basePath = `${base}pagefind/`;
  const pagefind = (await import(`${basePath}pagefind.js${attempt === 0 ? "" : `?${attempt}`}`)) as PagefindModule;
  await pagefind.options({ basePath, baseUrl: base });
  await pagefind.init();
  return {
    search: ({ words, exact }, filters, how) =>
      pagefind.search(words === "" ? null : exact ? `"${words}"` : words, {
        filters,
        sort: how?.newestFirst || words === "" ? { date: "desc" } : {},
      }),
    values: pagefind.filters,
    end: pagefind.destroy,
  };
}
