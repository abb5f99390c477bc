/** The front matter of most posts, « clé: valeur » and lists on lines of their own: read at once, without the YAML library. What may hide a slip, or be read in two ways, is left to it. */
import { addTo, PLAIN_KEY, type PlainValue, readPlainValue, withoutEndSpaces } from "./plain-value.ts";

export interface PlainFrontMatter {
  readonly data: { readonly [key: string]: PlainValue };
  /** The lines, from 0, that the items of a list begin on; flow lists have none. */
  readonly itemLines: ReadonlyMap<unknown, readonly number[]>;
}

interface Row {
  readonly line: number;
  readonly indent: number;
  readonly text: string;
}

/** A comment, a tab: they may stand anywhere, and mean many things. */
const UNSURE = /[#\t]/;
/** Further to the right, the text is a mistake or a trap. */
const MAX_INDENT = 24;
const LEADING = /^ */;
const AFTER_DASH = /(?<=^- +)[^ ]/;

/** The same data as YAML's; undefined when the lines are not all of the plainest. */
export function readPlainFrontMatter(lines: readonly string[]): PlainFrontMatter | undefined {
  const rows: Row[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    if (UNSURE.test(line)) return undefined;
    const indent = LEADING.exec(line)?.[0].length ?? 0;
    if (indent > MAX_INDENT) return undefined;
    rows.push({ line: index, indent, text: withoutEndSpaces(line.slice(indent)) });
  }
  let at = 0;
  const itemLines = new Map<unknown, readonly number[]>();
  const data = rows[0]?.indent === 0 ? readMap(0) : undefined;
  return data !== undefined && at === rows.length ? { data, itemLines } : undefined;

  function readMap(indent: number): Record<string, PlainValue> | undefined {
    const map: Record<string, PlainValue> = {};
    for (let row = rows[at]; row !== undefined && row.indent >= indent; row = rows[at]) {
      const [, key, words] = PLAIN_KEY.exec(row.text) ?? [];
      if (row.indent > indent || key === undefined) return undefined;
      at += 1;
      const value = words === undefined ? readBelow(indent) : readPlainValue(words);
      if (value === undefined || !addTo(map, key, value)) return undefined;
    }
    return map;
  }

  /** What a key alone on its line holds: a block further in, or a list, which may stand right under its key. */
  function readBelow(indent: number): PlainValue | undefined {
    const next = rows[at];
    if (next === undefined || next.indent < indent) return undefined;
    if (next.text.startsWith("- ")) return readList(next.indent);
    return next.indent > indent ? readMap(next.indent) : undefined;
  }

  function readList(indent: number): PlainValue | undefined {
    const list: PlainValue[] = [];
    const places: number[] = [];
    for (let row = rows[at]; row?.indent === indent && row.text.startsWith("- "); row = rows[at]) {
      const text = row.text.slice(row.text.search(AFTER_DASH));
      const inside = indent + row.text.length - text.length;
      if (PLAIN_KEY.test(text)) rows[at] = { line: row.line, indent: inside, text };
      else at += 1;
      const item = PLAIN_KEY.test(text) ? readMap(inside) : readPlainValue(text);
      if (item === undefined) return undefined;
      list.push(item);
      places.push(row.line);
    }
    itemLines.set(list, places);
    const next = rows[at];
    return next !== undefined && next.indent > indent ? undefined : list;
  }
}
