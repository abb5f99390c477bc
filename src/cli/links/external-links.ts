/** Lists the external links of the content, with the lines where they are typed. */
import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { join } from "node:path";
import { listFiles } from "../../content/collection/list-files.ts";
import { readSource } from "../../content/collection/read-source.ts";
import type { Entry } from "../../content/model.ts";
import { excerptAt } from "../../diagnostics/excerpt.ts";
import { isoDate } from "../../locale/fr/calendar-date.ts";
import { isPublicAddress } from "./public-addresses.ts";

export interface LinkPosition {
  /** Relative to the content folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly excerpt: string;
  /** `YYYY-MM-DD` of the post, to find the page archived at that time. */
  readonly date?: string;
}

/** An address and every position where it is typed. */
export interface ExternalLink {
  readonly url: string;
  readonly positions: readonly LinkPosition[];
}

const ADDRESS = /https?:\/\/[^\s<>"'`«»|\\^{}]+/giu;
/** Characters that end a sentence or an emphasis rather than an address. */
const PUNCTUATION = new Set(".,;:!?*_…");
const FENCE = /^\s*(?:`{3,}|~{3,})/u;
/** Reserved example names (RFC 2606, RFC 6761), and copies at the Internet Archive. */
const FICTION =
  /(?:^|\.)(?:example|exemple|test|invalid|localhost)$|^(?:www\.)?ex[ae]mpl[ae]\.(?:com|net|org|ca)$|^web\.archive\.org$/iu;
/** Names of private networks (RFC 6762, RFC 8375), which readers cannot reach. */
const PRIVATE = /\.(?:local|internal|lan|home\.arpa)$/iu;

/** Every external link of a content folder, sorted by address; hosts of private networks only if `onlyHost` names one. */
export function externalLinks(root: string, entries: readonly Entry[], onlyHost?: string): readonly ExternalLink[] {
  const { posts, settings } = listFiles(root);
  const dates = new Map(
    entries.map((entry) => [entry.file, entry.date === undefined ? undefined : isoDate(entry.date)]),
  );
  const found = new Map<string, LinkPosition[]>();
  for (const file of [...posts, ...settings]) {
    const date = dates.get(file)?.slice(0, 10);
    for (const { url, ...position } of addressesIn(readSource(file, readFileSync(join(root, file))).text)) {
      if (!isWanted(url, onlyHost)) continue;
      const positions = found.get(url) ?? [];
      positions.push({ file, ...position, ...(date === undefined ? {} : { date }) });
      found.set(url, positions);
    }
  }
  return [...found].map(([url, positions]) => ({ url, positions })).sort((a, b) => (a.url < b.url ? -1 : 1));
}

function isWanted(url: string, onlyHost: string | undefined): boolean {
  const { host, hostname } = new URL(url);
  if (onlyHost !== undefined) return host === onlyHost || hostname === onlyHost;
  const address = hostname.replace(/^\[|\]$/gu, "");
  if (isIP(address) !== 0) return isPublicAddress(address);
  return !FICTION.test(hostname) && !PRIVATE.test(hostname) && hostname.includes(".");
}

/** The addresses of a text, without code spans and blocks, which hold examples. */
export function* addressesIn(
  text: string,
): Generator<{ readonly url: string; readonly line: number; readonly column: number; readonly excerpt: string }> {
  let inFence = false;
  for (const [index, typed] of text.split("\n").entries()) {
    if (FENCE.test(typed)) inFence = !inFence;
    if (inFence) continue;
    const line = typed.replace(/`[^`]*`/gu, (code) => " ".repeat(code.length));
    for (const match of line.matchAll(ADDRESS)) {
      const url = trimmed(match[0]);
      if (!URL.canParse(url)) continue;
      const column = match.index + 1;
      yield { url: withoutFragment(url), line: index + 1, column, excerpt: excerptAt(typed, column) };
    }
  }
}

/** Without the surrounding punctuation or Markdown; brackets opened within the address are kept. */
function trimmed(address: string): string {
  let round = 0;
  let square = 0;
  let end = 0;
  // A single pass: counting brackets again for each character would be quadratic.
  for (let at = 0; at < address.length; at += 1) {
    const letter = address[at] as string;
    if (letter === "(") round += 1;
    else if (letter === "[") square += 1;
    else if (letter === "]") square -= 1;
    // `[text](https://x.example)](y`: the address ends at a bracket that it did not open.
    else if (letter === ")" && --round < 0) break;
    const unopened = letter === "]" && square < 0;
    if (!unopened && !PUNCTUATION.has(letter)) end = at + 1;
  }
  return address.slice(0, end);
}

/** Servers do not see the fragment. */
function withoutFragment(url: string): string {
  return url.replace(/#.*$/u, "");
}
