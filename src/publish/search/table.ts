/** The table that every search loads: where the pages, the chunks of words and the filters of the index are. */
import { createByteList } from "./byte-list.ts";
import type { Chunk } from "./chunks.ts";
import { inColumns } from "./columns.ts";
import { PAGEFIND_VERSION } from "./dictionary.ts";
import type { Filter } from "./filters.ts";
import { nameOf, pack } from "./packed.ts";

export interface TableContent {
  /** From the oldest to the newest: results sorted by date follow this order. */
  readonly pages: readonly { readonly name: string; readonly length: number }[];
  readonly chunks: readonly Pick<Chunk, "from" | "to" | "name">[];
  readonly filters: readonly Pick<Filter, "name" | "file">[];
}

export interface Table {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is searched beside the text, in the order of the places that words have in them. */
const FIELDS = ["date", "title"] as const;

/** `[version, pages, chunks, filters, sorts, fields]`; pages are in the order of dates, so that no sort is needed. */
export function writeTable({ pages, chunks, filters }: TableContent): Table {
  const table = createByteList();
  table.list(6);
  table.text(PAGEFIND_VERSION);
  table.list(pages.length);
  for (const { name, length } of pages) {
    table.list(2);
    table.text(name);
    table.number(length);
  }
  table.list(chunks.length);
  for (const { from, to, name } of chunks) {
    table.list(3);
    for (const text of [from, to, name]) table.text(text);
  }
  table.list(filters.length);
  for (const { name, file } of filters) {
    table.list(2);
    for (const text of [name, file]) table.text(text);
  }
  table.list(0);
  table.list(FIELDS.length);
  for (const field of FIELDS) table.text(field);
  const content = table.written();
  return { name: nameOf(content), bytes: pack(inColumns(content)) };
}
