/**
 * Makes Pagefind's index light for readers: small chunks instead of 40 KB ones, without the spellings that no query can ask for.
 * The format is that of the pinned version; anything else is an error, never a guess. It does not touch what pages say.
 */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { itemsOf, listOf, numberOf, textItem, textOf } from "./cbor.ts";
import { inColumns } from "./columns.ts";
import { lightEntry } from "./heavy-words.ts";
import { sortedByText, steadyFilter } from "./steady-filters.ts";

export interface BundleFile {
  /** Relative to the bundle's folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The version of Pagefind whose index this file reads and writes. */
export const PAGEFIND_VERSION = "1.5.2";

const SIGNATURE = Buffer.from("pagefind_dcd");
const INDEX = /^index\/.+\.pf_index$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const FILTER = /^filter\/(.+)\.pf_filter$/;
const META = /^pagefind\.(.+)\.pf_meta$/;
/** Bytes that one more chunk costs in the table that every search loads. */
const TABLE_ENTRY = 30;
const SMALLEST = 4_000;
/** Chunks compressed together: enough for every core, too few to fill the memory. */
const AT_ONCE = 16;
/** A word of the index that a query can ask for; those with signs stand beside their plain twin. */
const ASKABLE = /^[\p{L}\p{N}\p{M}_]+$/u;

/** The same bundle: its chunks and its table written anew, names made from content as short as they can be. */
export async function lightenIndex(files: readonly BundleFile[]): Promise<readonly BundleFile[]> {
  const meta = files.find(({ path }) => META.test(path));
  const entry = files.find(({ path }) => path === "pagefind-entry.json");
  if (!meta || !entry) throw new Error("L’index de recherche est incomplet.");
  const fragments = files.filter(({ path }) => FRAGMENT.test(path));
  const names = shortNames(fragments.map(({ path }) => path.replace(FRAGMENT, "$1")));
  const chunks = await writeChunks(await wordsOf(files.filter(({ path }) => INDEX.test(path))));
  const filters = await writeFilters(files.filter(({ path }) => FILTER.test(path)));
  const table = await writeTable(await unpack(meta.bytes), names, chunks, filters);
  return [
    ...files.filter(
      ({ path }) =>
        !INDEX.test(path) && !FRAGMENT.test(path) && !FILTER.test(path) && path !== meta.path && path !== entry.path,
    ),
    ...fragments.map(({ path, bytes }) => ({
      path: path.replace(FRAGMENT, (_, name) => `fragment/${names.get(name)}.pf_fragment`),
      bytes,
    })),
    ...filters.map(({ name, bytes }) => ({ path: `filter/${name}.pf_filter`, bytes })),
    ...chunks.map(({ name, bytes }) => ({ path: `index/${name}.pf_index`, bytes })),
    ...chunks.flatMap(({ name, whole }) => (whole ? [{ path: `index/${name}.pf_phrases`, bytes: whole }] : [])),
    { path: `pagefind.${table.name}.pf_meta`, bytes: table.bytes },
    { path: `pagefind.${table.name}.pf_order`, bytes: table.order },
    { path: entry.path, bytes: Buffer.from(renamed(entry.bytes, META.exec(meta.path)?.[1] ?? "", table.name)) },
  ];
}

interface Word {
  readonly word: string;
  readonly bytes: Uint8Array;
}

/** Every word with its pages, in the order of the index: that of the bytes. */
async function wordsOf(files: readonly BundleFile[]): Promise<readonly Word[]> {
  const chunks = await Promise.all(files.map(({ bytes }) => unpack(bytes)));
  return chunks
    .map((chunk) => {
      const [list, ...others] = itemsOf(chunk, 0);
      if (!list || others.length > 0) throw new Error("Le format de l’index de recherche a changé.");
      return itemsOf(list, 0).map((bytes) => ({ word: textOf(bytes, 1), bytes }));
    })
    .flatMap((words) => words.filter(({ word }) => ASKABLE.test(word)))
    .map((word) => ({ word, key: Buffer.from(word.word) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ word }) => word);
}

interface Chunk {
  /** Not after the first word, after the last word of the chunk before. */
  readonly from: string;
  /** Not before the last word. */
  readonly to: string;
  /** Ends with `x` when some of its words have more places than it tells. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Those words with all their places, for exact phrases. */
  readonly whole?: Uint8Array;
}

/** Chunks of the size that makes a search of one word lightest: a chunk and the table of all. */
async function writeChunks(words: readonly Word[]): Promise<readonly Chunk[]> {
  const total = words.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const target = Math.max(SMALLEST, Math.sqrt(total * TABLE_ENTRY));
  const groups: Word[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (size + word.bytes.length > target) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.bytes.length;
  }
  const packed: Awaited<ReturnType<typeof packGroup>>[] = [];
  for (let from = 0; from < groups.length; from += AT_ONCE)
    packed.push(...(await Promise.all(groups.slice(from, from + AT_ONCE).map(packGroup))));
  const names = shortNames(packed.map(({ name }) => name));
  return packed.map(({ name, bytes, whole }, at) => ({
    from: boundary(groups[at - 1]?.at(-1)?.word, groups[at]?.[0]?.word) ?? "",
    to: boundary(groups[at]?.at(-1)?.word, groups[at + 1]?.[0]?.word) ?? groups[at]?.at(-1)?.word ?? "",
    name: `${names.get(name)}${whole ? "x" : ""}`,
    bytes,
    ...(whole && { whole }),
  }));
}

/** A chunk under a name made from all that its words have, told or not. */
async function packGroup(group: readonly Word[]): Promise<Packed & { readonly whole?: Uint8Array }> {
  const words = group.map(({ bytes }) => ({ bytes, light: lightEntry(bytes) }));
  const heavy = words.filter(({ light }) => light !== undefined);
  const name = nameOf(chunkOf(words.map(({ bytes }) => bytes)));
  const bytes = await compress(inColumns(chunkOf(words.map(({ bytes, light }) => light ?? bytes))));
  if (heavy.length === 0) return { name, bytes };
  return { name, bytes, whole: await compress(inColumns(chunkOf(heavy.map(({ bytes }) => bytes)))) };
}

function chunkOf(words: readonly Uint8Array[]): Uint8Array {
  return listOf([listOf(words)]);
}

/** The shortest text that is after one word and not after the other: the table needs no more of them. */
function boundary(before: string | undefined, after: string | undefined): string | undefined {
  if (before === undefined || after === undefined) return after;
  const letters = [...after];
  const shared = letters.findIndex((letter, at) => [...before][at] !== letter);
  return letters.slice(0, shared + 1).join("");
}

interface Filter extends Packed {
  /** The name that Pagefind gave it. */
  readonly former: string;
}

/** The filters in one order, under names made from their content. */
function writeFilters(files: readonly BundleFile[]): Promise<readonly Filter[]> {
  return Promise.all(
    files.map(async ({ path, bytes }) => ({
      former: path.replace(FILTER, "$1"),
      ...(await pack(steadyFilter(await unpack(bytes)))),
    })),
  );
}

interface Table extends Packed {
  /** Ranks of pages in the table from the oldest to the newest, as JSON: a file of its own, for those who sort. */
  readonly order: Uint8Array;
}

/** Version, pages, chunks, filters, sorts, fields: pages, chunks and filters take their names, the sort goes out. */
async function writeTable(
  meta: Uint8Array,
  names: ReadonlyMap<string, string>,
  chunks: readonly Chunk[],
  steady: readonly Filter[],
): Promise<Table> {
  const items = itemsOf(meta, 0);
  const [version, pages, , filters, sorts, fields] = items;
  if (
    items.length !== 6 ||
    !version ||
    !pages ||
    !filters ||
    !sorts ||
    !fields ||
    textOf(version, 0) !== PAGEFIND_VERSION
  ) {
    throw new Error("Le format de l’index de recherche a changé.");
  }
  const renamedPages = itemsOf(pages, 0).map((page) => {
    const [name, ...rest] = itemsOf(page, 0);
    return listOf([textItem(names.get(name ? textOf(name, 0) : "") ?? ""), ...rest]);
  });
  const table = listOf(chunks.map(({ from, to, name }) => listOf([from, to, name].map(textItem))));
  const renamedFilters = sortedByText(itemsOf(filters, 0)).map((filter) => {
    const [name, hash] = itemsOf(filter, 0);
    const found = steady.find(({ former }) => hash && former === textOf(hash, 0));
    if (!name || !found) throw new Error("Le format des filtres de recherche a changé.");
    return listOf([name, textItem(found.name)]);
  });
  const content = listOf([version, listOf(renamedPages), table, listOf(renamedFilters), listOf([]), fields]);
  return {
    name: nameOf(content),
    bytes: await compress(inColumns(content)),
    order: await compress(Buffer.from(JSON.stringify(dateOrder(sorts, renamedPages.length)))),
  };
}

/** The one sort that documents carry; every page must be in it, or it would vanish from sorted results. */
function dateOrder(sorts: Uint8Array, pages: number): readonly number[] {
  const order = itemsOf(sorts, 0).flatMap((sort) => {
    const [name, ranks] = itemsOf(sort, 0);
    return name && ranks && textOf(name, 0) === "date" ? itemsOf(ranks, 0).map((rank) => numberOf(rank, 0)) : [];
  });
  if (order.length !== pages) throw new Error(`L’index de recherche date ${order.length} pages au lieu de ${pages}.`);
  return order;
}

/** Names cut to what tells them apart, at least five figures: every search loads them all. */
function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const short = new Map<string, string>();
  for (const name of [...names].sort()) {
    const figures = name.replace(/^fr_/, "");
    let length = 5;
    while (taken.has(figures.slice(0, length)) && length < figures.length) length += 1;
    taken.add(figures.slice(0, length));
    short.set(name, figures.slice(0, length));
  }
  return short;
}

function renamed(entry: Uint8Array, from: string, to: string): string {
  return Buffer.from(entry).toString("utf8").replace(`"${from}"`, `"${to}"`);
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  const raw = await promisify(gunzip)(bytes);
  if (!raw.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error("Le format de l’index de recherche a changé.");
  return raw.subarray(SIGNATURE.length);
}

interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Browsers keep these files for ever: another way of writing them must give them other names. */
const WRITING = "columns";

function nameOf(content: Uint8Array): string {
  return createHash("sha256").update(WRITING).update(content).digest("hex").slice(0, 10);
}

async function pack(content: Uint8Array): Promise<Packed> {
  return { name: nameOf(content), bytes: await compress(content) };
}

function compress(content: Uint8Array): Promise<Uint8Array> {
  return promisify(gzip)(Buffer.concat([SIGNATURE, content]), { level: 9 });
}
