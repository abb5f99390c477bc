/** The filters of the index, a file each: every value with the pages that have it. */
import { createByteList } from "./byte-list.ts";
import { nameOf, pack } from "./packed.ts";
import type { Fragment } from "./spelled-page.ts";

export interface Filter {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Filters and values in code-point order, whatever the order of pages that have them. */
export function writeFilters(pages: readonly Fragment["filters"][]): readonly Filter[] {
  const filters = new Map<string, Map<string, number[]>>();
  for (const [page, own] of pages.entries()) {
    for (const [name, values] of Object.entries(own)) {
      const known = filters.get(name) ?? new Map<string, number[]>();
      filters.set(name, known);
      for (const value of values) {
        const having = known.get(value);
        if (having) having.push(page);
        else known.set(value, [page]);
      }
    }
  }
  return sorted([...filters]).map(([name, values]) => {
    const content = filterBytes(name, values);
    return { name, file: nameOf(content), bytes: pack(content) };
  });
}

/** `[name, [[value, [page, …]], …]]`. */
function filterBytes(name: string, values: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const bytes = createByteList();
  bytes.list(2);
  bytes.text(name);
  bytes.list(values.size);
  for (const [value, pages] of sorted([...values])) {
    bytes.list(2);
    bytes.text(value);
    bytes.list(pages.length);
    for (const page of pages) bytes.number(page);
  }
  return bytes.written();
}

function sorted<T>(named: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1));
}
