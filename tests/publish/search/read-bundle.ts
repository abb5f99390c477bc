/** The search bundle as a browser reads it: words with their pages by address, pages as they are shown. */
import { gunzipSync } from "node:zlib";
import { type CborValue, readCbor } from "../../../src/publish/search/cbor.ts";
import { fromColumns } from "../../../src/publish/search/columns.ts";
import type { SearchFile } from "../../../src/publish/search-index.ts";

/** Places in the text and in the fields, as the index writes them, by the address of the page. */
export type Places = Readonly<Record<string, readonly [text: CborValue, fields: CborValue]>>;

export interface ReadBundle {
  readonly pages: readonly { readonly url: string; readonly length: CborValue; readonly fragment: ShownPage }[];
  /** By stem, then « | » and the accented word, if it is one. */
  readonly words: ReadonlyMap<string, Places>;
  /** The stems of each chunk, by its name. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly table: readonly (readonly CborValue[])[];
}

export interface ShownPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

/** Reads a bundle of ours; with `whole`, heavy words have all their places, as exact phrases need them. */
export function readBundle(files: readonly SearchFile[], whole = false): ReadBundle {
  const value = (path: string): CborValue => readCbor(fromColumns(new Uint8Array(unpacked(files, path))));
  const { languages } = JSON.parse(Buffer.from(bytesOf(files, "pagefind-entry.json")).toString());
  return read(
    listIn(value(`pagefind.${languages.fr.hash}.pf_meta`)),
    (name) => {
      const chunk = listIn(listIn(value(`index/${name}.pf_index`))[0]);
      if (!whole || !name.endsWith("x")) return chunk;
      const heavy = new Map(
        listIn(listIn(value(`index/${name}.pf_phrases`))[0]).map((word) => [listIn(word)[0], word]),
      );
      return chunk.map((word) => heavy.get(listIn(word)[0] ?? "") ?? word);
    },
    (name) => unpacked(files, `fragment/${name}.pf_fragment`),
  );
}

/** Reads a bundle as Pagefind itself writes it. */
export function readPagefind(files: readonly SearchFile[]): ReadBundle {
  const table = files.find(({ path }) => path.endsWith(".pf_meta"))?.path ?? "";
  const value = (path: string): CborValue => readCbor(unpacked(files, path));
  return read(
    listIn(value(table)),
    (name) => listIn(listIn(value(`index/${name}.pf_index`))[0]),
    (name) => unpacked(files, `fragment/${name}.pf_fragment`),
  );
}

function read(
  table: readonly CborValue[],
  chunkOf: (name: string) => readonly CborValue[],
  fragmentOf: (name: string) => Buffer,
): ReadBundle {
  const pages = listIn(table[1]).map((page) => {
    const [name, length = 0] = listIn(page);
    const fragment = JSON.parse(fragmentOf(String(name)).toString()) as ShownPage;
    return { url: fragment.url, length, fragment };
  });
  const words = new Map<string, Places>();
  const add = (key: string, value: CborValue | undefined): void => {
    let at = 0;
    const places = listIn(value).map((page) => {
      const [distance, text = [], fields = []] = listIn(page);
      at += Number(distance);
      return [pages[at]?.url ?? "", [text, fields] as const] as const;
    });
    if (places.length > 0) words.set(key, Object.fromEntries(places));
  };
  const stems = new Map<string, readonly string[]>();
  for (const row of listIn(table[2])) {
    const name = String(listIn(row)[2]);
    const chunk = chunkOf(name);
    stems.set(
      name,
      chunk.map((entry) => String(listIn(entry)[0])),
    );
    for (const entry of chunk) {
      const [stem, plain, accented] = listIn(entry);
      add(`${stem}|`, plain);
      for (const spelling of listIn(accented)) add(`${stem}|${listIn(spelling)[0]}`, listIn(spelling)[1]);
    }
  }
  return { pages, words, stems, table: table.slice(1).map(listIn) };
}

function unpacked(files: readonly SearchFile[], path: string): Buffer {
  return gunzipSync(bytesOf(files, path)).subarray(12);
}

function bytesOf(files: readonly SearchFile[], path: string): Uint8Array {
  const file = files.find((candidate) => candidate.path.replace(/^pagefind\//, "") === path);
  if (file === undefined) throw new Error(`${path} is not in the bundle`);
  return file.bytes;
}

export function listIn(value: CborValue | undefined): readonly CborValue[] {
  if (!Array.isArray(value)) throw new Error(`a list was expected, not ${JSON.stringify(value)}`);
  return value;
}
