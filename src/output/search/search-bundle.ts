/** Builds the search bundle that browsers load: page copies in, files out. Pagefind writes the index and supplies its own client. */
import { numberText } from "../../locale/fr/number-text.ts";

/** A page to index. */
export interface PageToIndex {
  /** Site URL without the base, which the browser adds. */
  readonly url: string;
  /** Called when the page is indexed, so that all copies are never in memory together; undefined when the page has nothing to index. */
  readonly copy: () => string | undefined;
}

export interface SearchFile {
  /** Relative to the output folder, e.g. `pagefind/pagefind-entry.json`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Copies sent to Pagefind at the same time: it reads one while the next is made. */
const WINDOW = 16;
/** Pagefind user interfaces that are not used, and its WebAssembly for pages without a language. */
const NOT_SERVED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.|playground\/)/;
/** The files that readers’ browsers load first: a bundle without them is broken. */
const NEEDED = ["pagefind.js", "pagefind-entry.json"];
const ALIVE_MS = 2_000;

/** Milliseconds that indexing may take: enough for a slow, busy machine, short enough for someone who waits. */
export function searchTimeLimit(pages: number): number {
  return 180_000 + 100 * pages;
}

/**
 * The files to serve, sorted by path: the same pages give the same bytes. Rejects with an Error in French when Pagefind
 * fails or exceeds the time limit. `onCopied` is called once every copy has been made. One call at a time in a process: Pagefind has a single service.
 */
export async function buildSearchBundle(
  pages: Iterable<PageToIndex>,
  limitMs?: number,
  onCopied?: () => void,
): Promise<readonly SearchFile[]> {
  // The index depends on the order of pages, so they are sorted. Pagefind's own directory reader would use the file system's order, which is undefined.
  const sorted = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  const limit = limitMs ?? searchTimeLimit(sorted.length);
  const { createIndex, close } = await import("pagefind");
  const over = new AbortController();
  const expired = new Promise<never>((_, reject) => {
    over.signal.addEventListener("abort", () => reject(over.signal.reason));
  });
  const timer = setTimeout(
    () => over.abort(new Error(`Pagefind n’a pas fini en ${numberText(limit / 1_000)} s`)),
    limit,
  );
  // Pagefind's service dies silently: only a message that cannot be sent reveals it, and rejects the pending calls.
  const alive = setInterval(() => createIndex().catch(() => {}), ALIVE_MS);
  try {
    return await Promise.race([runPagefind(createIndex, sorted, over.signal, onCopied), expired]);
  } catch (error) {
    throw new Error(`L’index de recherche ne peut pas être produit : ${(error as Error).message}`);
  } finally {
    clearTimeout(timer);
    clearInterval(alive);
    await close();
  }
}

async function runPagefind(
  createIndex: typeof import("pagefind").createIndex,
  pages: readonly PageToIndex[],
  over: AbortSignal,
  onCopied?: () => void,
): Promise<readonly SearchFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: "fr" });
  refuse(errors);
  if (index === undefined) throw new Error("Pagefind n’a pas ouvert d’index");
  const sent: Promise<void>[] = [];
  for (const { url, copy } of pages) {
    const content = copy();
    if (content === undefined) continue;
    // A message sent after the service is closed would start another one.
    over.throwIfAborted();
    const read = index.addHTMLFile({ url, content }).then((answer) => refuse(answer.errors, url));
    // Awaited below, or not at all when another promise fails first.
    read.catch(() => {});
    sent.push(read);
    if (sent.length >= WINDOW) await sent.shift();
  }
  onCopied?.();
  await Promise.all(sent);
  over.throwIfAborted();
  const made = await index.getFiles();
  refuse(made.errors);
  const missing = NEEDED.filter((name) => !made.files.some(({ path }) => path === name));
  refuse(missing.map((name) => `${name} manque`));
  return made.files
    .filter(({ path }) => !NOT_SERVED.test(path))
    .map(({ path, content }) => ({ path: `pagefind/${path.replaceAll("\\", "/")}`, bytes: content }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function refuse(errors: readonly string[], url = ""): void {
  if (errors.length > 0) throw new Error([url, ...errors].filter((part) => part !== "").join(" : "));
}
