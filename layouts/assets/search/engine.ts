/**
 * Runs Pagefind's search program (WebAssembly) over the index of the site, one small file at a time. It shows nothing.
 *
 * Pagefind's own client is not used: it is 25 KB where this is 2, fetches the whole index when one browses without words,
 * and turns a missing file into « no result ». The interface of the program is that of the pinned version; the tests of
 * the search in a browser fail if it changes.
 */
import { fromColumns } from "../../../src/publish/search/columns.ts";
import type { Asked } from "../../../src/publish/search-text.ts";
import { SEARCH_INDEX } from "../../../src/routes.ts";

/** A word of a page that answers the query: its rank in the text, and how much it counts. */
export interface Place {
  readonly at: number;
  readonly score: number;
}

export interface Hit {
  readonly id: string;
  readonly places: readonly Place[];
}

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface Answer {
  readonly hits: readonly Hit[];
  /** How many hits have each value of each filter that is loaded. */
  readonly counts: Counts;
}

/** A page as the index keeps it; words are in the spelling of the index. */
export interface FoundPage {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string; readonly date?: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

export interface Engine {
  /** Pages with all the words, best first; every page, newest first, when there are none. */
  search(
    asked: Asked,
    filters: Filters,
    how?: { readonly newestFirst: boolean; readonly unfinished: boolean },
  ): Promise<Answer>;
  /** The values of every filter, so that answers count them. */
  loadFilters(): Promise<void>;
  /** How many pages of the site have each value of each filter. */
  values(): Promise<Counts>;
  page(hit: Hit): Promise<FoundPage>;
}

interface Program {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(at: number, length: number, align: number): void;
  init_pagefind(at: number, length: number): number;
  load_index_chunk(index: number, at: number, length: number): number;
  load_filter_chunk(index: number, at: number, length: number): number;
  request_indexes(index: number, at: number, length: number): Slice;
  request_filter_indexes(index: number, at: number, length: number): Slice;
  request_all_filter_indexes(index: number): Slice;
  search(index: number, ...texts: readonly (number | boolean)[]): Slice;
}

type Slice = readonly [at: number, length: number];

interface RawAnswer {
  readonly results: readonly {
    readonly p: string;
    readonly l: readonly { readonly l: number; readonly s: number }[];
  }[];
  readonly filtered_counts: Counts;
}

const SIGNATURE_LENGTH = 12;
const WORD_TYPED = 3;

/** Fetches the program and the table of the index of the site at `base`; rejects when either cannot be had. */
export async function startEngine(base: string): Promise<Engine> {
  const folder = base + SEARCH_INDEX.slice(1);
  const { languages } = (await (await fetched(`${folder}pagefind-entry.json`)).json()) as {
    languages: Record<string, { hash: string } | undefined>;
  };
  const hash = languages.fr?.hash;
  const [code, table] = await Promise.all([
    unpacked(`${folder}wasm.fr.pagefind`),
    unpacked(`${folder}pagefind.${hash}.pf_meta`),
  ]);
  const program = await instantiate(code);
  let index = program.init_pagefind(...given(program, fromColumns(table)));
  let order: ReadonlyMap<string, number> | undefined;

  const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const file = (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    let known = files.get(path);
    if (known === undefined) {
      known = unpacked(folder + path);
      files.set(path, known);
      // What failed once is asked for again the next time.
      known.catch(() => files.delete(path));
    }
    return known;
  };
  const loaded = new Set<string>();
  const load = async (names: string, kind: "index" | "filter", exact = false): Promise<void> => {
    const paths = (JSON.parse(names) as string[]).flatMap((name) => {
      const path = `${kind}/${name}.pf_`;
      // Words that most pages repeat have all their places in a second file; loaded after the first, it replaces them.
      return exact && name.endsWith("x") ? [`${path}${kind}`, `${path}phrases`] : [`${path}${kind}`];
    });
    const chunks = await Promise.all(paths.map(file));
    for (const [at, path] of paths.entries()) {
      const chunk = chunks[at];
      if (!chunk || loaded.has(path)) continue;
      index = program[`load_${kind}_chunk`](index, ...given(program, kind === "index" ? fromColumns(chunk) : chunk));
      loaded.add(path);
    }
  };
  const ask = ({ words, exact }: Asked, filters: string): RawAnswer => {
    const texts = [unaccented(words), words, filters, ""].flatMap((text) => given(program, text));
    return JSON.parse(taken(program, program.search(index, ...texts, exact, false))) as RawAnswer;
  };

  /** Ranks of all pages from the oldest to the newest: the index has them in this order. */
  const datedOrder = (): ReadonlyMap<string, number> =>
    new Map(ask({ words: "", exact: false }, "{}").results.map(({ p }, rank) => [p, rank]));
  const loadFilters = (): Promise<void> => load(taken(program, program.request_all_filter_indexes(index)), "filter");

  return {
    async search(asked, filters, how) {
      const wanted = JSON.stringify(filters);
      await Promise.all([
        ...parts(asked, how?.unfinished ?? false).map((words) =>
          load(taken(program, program.request_indexes(index, ...given(program, words))), "index", asked.exact),
        ),
        load(taken(program, program.request_filter_indexes(index, ...given(program, wanted))), "filter"),
      ]);
      const { results, filtered_counts } = ask(asked, wanted);
      const hits = results.map(({ p, l }) => ({ id: p, places: l.map(({ l: at, s: score }) => ({ at, score })) }));
      if (how?.newestFirst || asked.words === "") {
        order ??= datedOrder();
        const rank = order;
        hits.sort((a, b) => (rank.get(b.id) ?? 0) - (rank.get(a.id) ?? 0));
      }
      return { hits, counts: filtered_counts };
    },
    loadFilters,
    async values() {
      await loadFilters();
      return ask({ words: "", exact: false }, "{}").filtered_counts;
    },
    async page({ id }) {
      return JSON.parse(new TextDecoder().decode(await file(`fragment/${id}.pf_fragment`))) as FoundPage;
    },
  };
}

/** The words, then what may follow the one that is being typed: its chunk may end before. */
function parts({ words, exact }: Asked, unfinished: boolean): readonly string[] {
  if (words === "") return [];
  const plain = unaccented(words);
  const last = plain.slice(plain.lastIndexOf(" ") + 1);
  return exact || !unfinished || last.length < WORD_TYPED ? [plain] : [plain, `${last}zz`];
}

async function fetched(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer;
}

async function unpacked(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = await fetched(url);
  const bytes = await new Response(body?.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  return new Uint8Array(bytes, SIGNATURE_LENGTH);
}

async function instantiate(code: Uint8Array<ArrayBuffer>): Promise<Program> {
  let program: Program | undefined;
  const { instance } = await WebAssembly.instantiate(code, {
    "./pagefind_web_bg.js": {
      __wbindgen_init_externref_table() {
        const table = program?.__wbindgen_externrefs;
        const at = table?.grow(4) ?? 0;
        for (const [offset, value] of [undefined, null, true, false].entries()) table?.set(at + offset, value);
      },
    },
  });
  program = instance.exports as unknown as Program;
  program.__wbindgen_start();
  return program;
}

/** Copies into the program's memory what it asks for, and answers where; the program frees it. */
function given(program: Program, content: string | Uint8Array): Slice {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const at = program.__wbindgen_malloc(bytes.length, 1) >>> 0;
  new Uint8Array(program.memory.buffer).set(bytes, at);
  return [at, bytes.length];
}

/** Copies a text out of the program's memory and gives the room back. */
function taken(program: Program, [at, length]: Slice): string {
  const text = new TextDecoder().decode(new Uint8Array(program.memory.buffer, at >>> 0, length));
  program.__wbindgen_free(at, length, 1);
  return text;
}

function unaccented(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "");
}
