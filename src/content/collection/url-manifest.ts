/** URL manifest (`urls.txt`): every URL the site was ever published at. Lines are added and not changed, since others may link to these URLs. */

export const URL_MANIFEST_FILE = "urls.txt";

/** What is recorded about a URL: which post was there, to find it if it moves. */
export interface LedgerNote {
  readonly id?: string;
  readonly title?: string;
}

export interface UrlManifestLine extends LedgerNote {
  /** Site URL without the base. */
  readonly url: string;
  /** From 1. */
  readonly line: number;
  readonly excerpt: string;
}

const HEADER = `# Le registre des adresses publiées. Chacune doit continuer de mener quelque part.
# « npm run urls » y ajoute les nouvelles; n’en retirez que si personne n’a pu les voir.
`;
const NOTE = /^(\S+)\s+#\s*(?:(\S+\/\S+)\s+·\s+)?(.*)$/u;

/** Parses the URLs of the manifest, in the order of its lines. */
export function readUrlManifest(text: string): readonly UrlManifestLine[] {
  return text.split("\n").flatMap((typed, index) => {
    const content = typed.trim();
    if (!content.startsWith("/")) return [];
    const [, url, id, title] = NOTE.exec(content) ?? [];
    const line = { url: url ?? content, line: index + 1, excerpt: typed };
    return [{ ...line, ...(id ? { id } : {}), ...(title ? { title } : {}) }];
  });
}

/** Returns the manifest with the published URLs it does not have, sorted by code point; lines and comments are preserved, each comment above the URL that follows it. */
export function withAddresses(text: string, published: ReadonlyMap<string, LedgerNote>): string {
  const { header, blocks, footer } = readBlocks(text === "" ? HEADER : text);
  const known = new Set(blocks.map(({ url }) => url));
  const added = [...published]
    .filter(([url]) => !known.has(url))
    .map(([url, note]) => ({ url, lines: [lineOf(url, note)] }));
  const sorted = [...blocks, ...added].sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
  return [...header, ...sorted.flatMap(({ lines }) => lines), ...footer].map((line) => `${line}\n`).join("");
}

function lineOf(url: string, { id, title }: LedgerNote): string {
  if (title === undefined) return url;
  const words = title.replace(/\s+/gu, " ").trim();
  return id === undefined ? `${url}  # ${words}` : `${url}  # ${id} · ${words}`;
}

interface Block {
  readonly url: string;
  /** The comments above the URL, then its own line. */
  readonly lines: readonly string[];
}

/** The header is everything up to the first URL or empty line. */
function readBlocks(text: string): {
  readonly header: readonly string[];
  readonly blocks: readonly Block[];
  readonly footer: readonly string[];
} {
  const lines = text.replace(/\n+$/u, "").split("\n");
  const first = lines.findIndex((line) => !line.trim().startsWith("#"));
  const end = first < 0 ? lines.length : first;
  const blocks: Block[] = [];
  let waiting: string[] = [];
  for (const line of lines.slice(end)) {
    waiting.push(line.trimEnd());
    const [url = ""] = line.trim().split(/\s/u);
    if (!url.startsWith("/")) continue;
    blocks.push({ url, lines: waiting });
    waiting = [];
  }
  return { header: lines.slice(0, end), blocks, footer: waiting };
}
