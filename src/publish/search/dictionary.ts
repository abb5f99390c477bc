/**
 * The words of a site, each read once by Pagefind whatever the number of times it stands: how it is stemmed, which parts
 * a compound has. Pagefind is given one page of all the words, and its index tells what it made of each. It knows no page.
 */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { escapeUTF8 } from "entities";
import { type CborValue, readCbor } from "./cbor.ts";
import { runIndexer } from "./indexer.ts";
import { SIGNATURE } from "./packed.ts";

/** The version of Pagefind whose index is read and written here. */
export const PAGEFIND_VERSION = "1.5.2";

/** One entry of the index that a word has: most have one, a compound has its parts too. */
export interface Reading {
  /** The stem without accents, that queries look for. */
  readonly stem: string;
  /** The whole word, when it has accents: a query with the same accents ranks it higher. Empty when it has none. */
  readonly accented: string;
  /** Into how many parts the weight of the word is divided; 1 for the word itself. */
  readonly parts: number;
}

export interface Dictionary {
  /** For each word, in the order given. */
  readonly readings: readonly (readonly Reading[])[];
  /** Pagefind's search program for browsers, in French, as it is served. */
  readonly program: Uint8Array;
}

/** A word of the index that a query can ask for; those with signs stand beside their plain twin. */
const ASKABLE = /^[\p{L}\p{N}\p{M}_]+$/u;
/** The heaviest weight, which says best by what it was divided. */
const WEIGHT = 10;
const WHOLE = 240;
/** Pagefind would take such a word for a sign of its own; a sign of punctuation before it changes nothing else. */
const PRIVATE = /^_/;
const NOTHING = "(";

/** Reads the words. Throws an Error in French when Pagefind fails, or answers in another format than the pinned version's. */
export async function readDictionary(words: readonly string[], signal?: AbortSignal): Promise<Dictionary> {
  const folder = mkdtempSync(join(tmpdir(), "babillard-recherche-"));
  try {
    const [site, output] = [join(folder, "site"), join(folder, "pagefind")];
    mkdirSync(site);
    const text = words.map((word) => (PRIVATE.test(word) ? NOTHING : "") + escapeUTF8(word) || NOTHING).join(" ");
    writeFileSync(
      join(site, "index.html"),
      `<!doctype html><html lang="fr"><body><main data-pagefind-body><p data-pagefind-weight="${WEIGHT}">${text}</p></main></body></html>`,
    );
    await runIndexer(site, output, signal);
    const names = readdirSync(output);
    const table = names.find((name) => name.endsWith(".pf_meta"));
    if (table === undefined) throw new Error("L’index de recherche est incomplet.");
    checkTable(await unpacked(join(output, table)), words.length);
    const readings: Reading[][] = words.map(() => []);
    for (const name of readdirSync(join(output, "index")).sort())
      collect(await unpacked(join(output, "index", name)), readings);
    return { readings, program: readFileSync(join(output, "wasm.fr.pagefind")) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Version, pages (name, number of words), …: one page, which has every word in its place. */
function checkTable(table: CborValue, words: number): void {
  const [version, pages] = listIn(table);
  const [page, ...others] = listIn(pages);
  if (version !== PAGEFIND_VERSION || others.length > 0 || listIn(page)[1] !== words) throw otherFormat();
}

/** A chunk: stems, each with its pages and those of its accented words. */
function collect(chunk: CborValue, readings: Reading[][]): void {
  for (const entry of listIn(listIn(chunk)[0])) {
    const [stem, pages, spellings] = listIn(entry);
    if (typeof stem !== "string") throw otherFormat();
    if (!ASKABLE.test(stem)) continue;
    place(stem, "", pages, readings);
    for (const spelling of listIn(spellings)) {
      const [accented, itsPages] = listIn(spelling);
      if (typeof accented !== "string") throw otherFormat();
      place(stem, accented, itsPages, readings);
    }
  }
}

/** The places of an entry: a negative number says the weight of those after it, each the distance from the one before. */
function place(stem: string, accented: string, pages: CborValue | undefined, readings: Reading[][]): void {
  for (const page of listIn(pages)) {
    let parts = 1;
    let at = 0;
    for (const number of listIn(listIn(page)[1])) {
      if (typeof number !== "number") throw otherFormat();
      if (number < 0) {
        parts = partsOf(-number - 1);
        at = 0;
      } else {
        at += number;
        const word = readings[at];
        if (word === undefined) throw otherFormat();
        word.push({ stem, accented, parts });
      }
    }
  }
}

/** By what the whole weight was divided, rounded down. */
function partsOf(weight: number): number {
  return Math.ceil((WHOLE + 1) / (weight + 1));
}

function listIn(value: CborValue | undefined): readonly CborValue[] {
  if (!Array.isArray(value)) throw otherFormat();
  return value;
}

async function unpacked(path: string): Promise<CborValue> {
  const raw = await promisify(gunzip)(readFileSync(path));
  if (!raw.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw otherFormat();
  return readCbor(raw.subarray(SIGNATURE.length));
}

function otherFormat(): Error {
  return new Error("Le format de l’index de recherche a changé.");
}
