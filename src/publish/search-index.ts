/**
 * The search bundle that browsers load: documents in, files out. Pagefind reads each word of the site once and its program
 * answers the queries; the index between the two is written here, in its format, lighter for readers. It prints nothing.
 */
import { ROUTES } from "../routes.ts";
import { writeChunks } from "./search/chunks.ts";
import { type Dictionary, PAGEFIND_VERSION, readDictionary } from "./search/dictionary.ts";
import { writeFilters } from "./search/filters.ts";
import { createLexicon } from "./search/lexicon.ts";
import { nameOf, pack, shortNames } from "./search/packed.ts";
import { createPostings, type PageWords } from "./search/postings.ts";
import { type Fragment, spellPage } from "./search/spelled-page.ts";
import { spellText, wordsOf } from "./search/spelled-text.ts";
import { writeTable } from "./search/table.ts";
import type { SearchDocument } from "./search-documents.ts";

export interface SearchFile {
  /** Relative to the output folder, e.g. `pagefind/pagefind-entry.json`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Takes documents one at a time, in any order. */
export interface SearchIndexer {
  readonly add: (document: SearchDocument) => void;
  /** Has Pagefind read the words of all documents, until the signal ends it. Rejects with an Error in French when it cannot. */
  readonly readWords: (signal?: AbortSignal) => Promise<void>;
  /** The files to serve, sorted by path, once the words are read. */
  readonly files: () => readonly SearchFile[];
}

interface IndexedPage extends Pick<SearchDocument, "sortDate" | "url"> {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly length: number;
  readonly filters: Fragment["filters"];
  readonly words: PageWords;
}

/** Read when there is none, and put in no chunk. */
const ANY_WORD = "rien";

/** The same documents give the same bytes. */
export async function buildSearchIndex(documents: Iterable<SearchDocument>): Promise<readonly SearchFile[]> {
  const indexer = createSearchIndexer();
  for (const document of documents) indexer.add(document);
  await indexer.readWords();
  return indexer.files();
}

/** An empty index. */
export function createSearchIndexer(): SearchIndexer {
  const pages: IndexedPage[] = [];
  const lexicon = createLexicon();
  let dictionary: Dictionary | undefined;
  return {
    add(document) {
      const { fragment, words, runs } = spellPage(document, (block) => spellText(block, lexicon));
      const json = JSON.stringify(fragment);
      const fields = [fragment.meta.date ?? "", fragment.meta.title].map((text) => lexicon.places(wordsOf(text)));
      pages.push({
        sortDate: document.sortDate,
        url: document.url,
        name: nameOf(json),
        packed: pack(Buffer.from(json)),
        length: words.length,
        filters: fragment.filters,
        words: { words, runs, fields },
      });
    },
    async readWords(signal) {
      // A site whose texts have all left the search still has a search page: Pagefind gives its program only with a word.
      dictionary = await readDictionary(lexicon.keys.length === 0 ? [ANY_WORD] : lexicon.keys, signal);
    },
    files() {
      if (dictionary === undefined) throw new Error("the words of the index have not been read");
      const { readings, program } = dictionary;
      const postings = createPostings(readings);
      const sorted = pages.toSorted((a, b) => compare(a.sortDate, b.sortDate) || compare(a.url, b.url));
      for (const { words } of sorted) postings.add(words);
      const chunks = writeChunks(postings.words());
      const filters = writeFilters(sorted.map((page) => page.filters));
      const names = shortNames(pages.map(({ name }) => name));
      const named = sorted.map(({ name, length }) => ({ name: names.get(name) ?? name, length }));
      const table = writeTable({ pages: named, chunks, filters });
      const fragments = sorted.map(({ packed }, at) => ({
        path: `fragment/${named[at]?.name}.pf_fragment`,
        bytes: packed,
      }));
      return [
        ...fragments,
        ...filters.map(({ file, bytes }) => ({ path: `filter/${file}.pf_filter`, bytes })),
        ...chunks.map(({ name, bytes }) => ({ path: `index/${name}.pf_index`, bytes })),
        ...chunks.flatMap(({ name, whole }) => (whole ? [{ path: `index/${name}.pf_phrases`, bytes: whole }] : [])),
        { path: `pagefind.${table.name}.pf_meta`, bytes: table.bytes },
        { path: "wasm.fr.pagefind", bytes: program },
        { path: "pagefind-entry.json", bytes: entryFile(table.name, pages.length) },
      ]
        .map(({ path, bytes }) => ({ path: `${ROUTES.searchIndex.slice(1)}${path}`, bytes }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What browsers load first: where the table is. */
function entryFile(table: string, pages: number): Uint8Array {
  const languages = { fr: { hash: table, wasm: "fr", page_count: pages } };
  return Buffer.from(JSON.stringify({ version: PAGEFIND_VERSION, languages }));
}
