/** Words that most pages repeat weigh as much as the rest of the index: here each keeps a few of its places on a page. It never drops a page. */
import { endOfHead, endOfItem, isNegative, lengthOfList, listHead } from "./cbor.ts";

/** An entry of the index shorter than this is as light as a network packet. */
const HEAVY_BYTES = 4_000;
/** Places kept on one page for each weight (title, headings, text): repeating a word more hardly changes a page's rank. */
const PLACES = 2;

/** The same entry (word, pages, accented spellings) with fewer places; undefined when it is light already. */
export function lightEntry(entry: Uint8Array): Uint8Array | undefined {
  if (entry.length < HEAVY_BYTES) return undefined;
  const copy = startCopy(entry);
  openList(copy, 3, 3);
  copyItem(copy);
  copyPages(copy);
  for (let spellings = openList(copy); spellings > 0; spellings -= 1) {
    openList(copy, 2, 2);
    copyItem(copy);
    copyPages(copy);
  }
  const light = copy.written.subarray(0, copy.length);
  return light.length < entry.length ? light : undefined;
}

/** An entry read once from end to end, and what is written of it: never longer. The index has millions of items: none becomes an object. */
interface Copy {
  readonly read: Uint8Array;
  readonly written: Uint8Array;
  /** Offset of the next item. */
  at: number;
  length: number;
}

function startCopy(entry: Uint8Array): Copy {
  return { read: entry, written: Buffer.allocUnsafe(entry.length), at: 0, length: 0 };
}

function put(copy: Copy, bytes: Uint8Array): void {
  copy.written.set(bytes, copy.length);
  copy.length += bytes.length;
}

function copyTo(copy: Copy, end: number): void {
  // Most items are numbers of a few bytes.
  for (let at = copy.at; at < end; at += 1) copy.written[copy.length + at - copy.at] = copy.read[at] ?? 0;
  copy.length += end - copy.at;
  copy.at = end;
}

function copyItem(copy: Copy): void {
  copyTo(copy, endOfItem(copy.read, copy.at));
}

/** Copies the head of a list, and answers how many items follow. */
function openList(copy: Copy, atLeast = 0, atMost = Number.POSITIVE_INFINITY): number {
  const count = lengthOfList(copy.read, copy.at);
  if (count < atLeast || count > atMost) throw new Error("Le format de l’index de recherche a changé.");
  copyTo(copy, endOfHead(copy.read, copy.at));
  return count;
}

/** Each page: its number, the places of the word, and what else the index says of it. */
function copyPages(copy: Copy): void {
  for (let pages = openList(copy); pages > 0; pages -= 1) {
    const items = openList(copy, 2);
    copyItem(copy);
    copyPlaces(copy);
    for (let others = items - 2; others > 0; others -= 1) copyItem(copy);
  }
}

/** A negative number says the weight of the places after it, each the distance from the one before: only the last can go. */
function copyPlaces(copy: Copy): void {
  const count = lengthOfList(copy.read, copy.at);
  const first = endOfHead(copy.read, copy.at);
  let kept = 0;
  let run = 0;
  let at = first;
  for (let left = count; left > 0; left -= 1) {
    run = isNegative(copy.read, at) ? 0 : run + 1;
    if (run <= PLACES) kept += 1;
    at = endOfItem(copy.read, at);
  }
  if (kept === count) {
    copyTo(copy, at);
    return;
  }
  put(copy, listHead(kept));
  copy.at = first;
  run = 0;
  for (let left = count; left > 0; left -= 1) {
    run = isNegative(copy.read, copy.at) ? 0 : run + 1;
    if (run <= PLACES) copyItem(copy);
    else copy.at = endOfItem(copy.read, copy.at);
  }
}
