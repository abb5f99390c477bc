/** Pagefind in the browser, through its public API: its own code searches the index files it wrote; we only give the query in the spelling of the index. */
import type { Asked } from "../../../src/output/search/spelling.ts";

/** A matching word of a page: its rank in the text, and its weight. */
interface Place {
  readonly location: number;
  readonly balanced_score: number;
}

export interface Hit {
  readonly id: string;
  /** How well the page answers the words, the more the better. */
  readonly score: number;
  readonly data: () => Promise<FoundPage>;
  /** The words for which it is shown, once they are known. */
  readonly asked?: Asked;
}

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface Answer {
  readonly results: readonly Hit[];
  /** Number of results for each value of each loaded filter. */
  readonly filters: Counts;
}

/** An element with an id; headings, and elements with a title, become sub-results. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly location: number;
}

/** A page as stored in the index; words are in the spelling of the index. */
export interface FoundPage {
  /** Base path included. */
  readonly url: string;
  readonly content: string;
  readonly meta: {
    readonly title: string;
    readonly date?: string;
    readonly lang?: string;
    /** Address of its picture. */
    readonly image?: string;
    /** Classes of the frame of the picture. */
    readonly frame?: string;
    /** Classes of its kind. */
    readonly kind?: string;
  };
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly Anchor[];
  readonly weighted_locations: readonly Place[];
}

/** The part of `pagefind.js` that we use. */
export interface PagefindModule {
  readonly init: () => Promise<void>;
  readonly options: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    /** True to search in the page itself. */
    readonly noWorker: boolean;
  }) => Promise<void>;
  readonly search: (
    words: string | null,
    how: { readonly filters: Filters; readonly sort: Readonly<Record<string, "asc" | "desc">> },
  ) => Promise<Answer>;
  readonly filters: () => Promise<Counts>;
  readonly destroy: () => Promise<void>;
}

export interface Engine {
  /** Pages with all the words, best first; without words, every page by date: the newest first, or what comes next. */
  readonly search: (
    asked: Asked,
    filters: Filters,
    how?: { readonly newestFirst: boolean; readonly coming: boolean },
  ) => Promise<Answer>;
  /** Number of pages of the site for each value of each filter; later searches then count them. */
  readonly values: () => Promise<Counts>;
  /** Frees everything that was loaded. */
  readonly end: () => Promise<void>;
}

/** For a site none of whose pages is indexed: Pagefind refuses to start without one. */
export const NO_PAGES: Engine = {
  search: async () => ({ results: [], filters: {} }),
  values: async () => ({}),
  end: async () => {},
};

/** Texts up to which Pagefind searches in the page itself: its worker would load 12 KB more, and such a search keeps the thread of a slow phone for less than 100 ms. */
const MOST_IN_PAGE = 1_500;

/** Starts Pagefind for the site at `base`, of so many texts, with the index whose folder has the address `basePath`. */
export async function startEngine(
  pagefind: PagefindModule,
  base: string,
  basePath: string,
  texts: number,
): Promise<Engine> {
  await pagefind.options({ basePath, baseUrl: base, noWorker: texts <= MOST_IN_PAGE });
  await pagefind.init();
  return {
    search: ({ words, exact }, filters, how) =>
      pagefind.search(words === "" ? null : exact ? `"${words}"` : words, {
        filters,
        sort: how?.newestFirst || words === "" ? (how?.coming ? { prochaine: "asc" } : { date: "desc" }) : {},
      }),
    values: pagefind.filters,
    end: pagefind.destroy,
  };
}
