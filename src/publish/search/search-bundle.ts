/** The search bundle that browsers load: copies of pages in, files out. Pagefind reads the copies, writes the index and gives its own program; nothing here knows how they are made. */
import { numberText } from "../../french/number-text.ts";

/** A page that search reads. */
export interface SearchedPage {
  /** Site URL without the base: the browser adds the base. */
  readonly url: string;
  /** Made when its turn comes, so that all copies are never in memory together; undefined when the page says nothing to search. */
  readonly copy: () => string | undefined;
}

export interface SearchFile {
  /** Relative to the output folder, e.g. `pagefind/pagefind-entry.json`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Copies on their way to Pagefind, which reads one while the next is made. */
const WINDOW = 16;
/** Interfaces of Pagefind’s that we do not use, and its program for pages that say no language. */
const NOT_SERVED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.|playground\/)/;
/** What readers’ browsers open first. */
const NEEDED = ["pagefind.js", "pagefind-entry.json"];
const ALIVE_MS = 2_000;

/** Long enough for a slow machine that does other things, short enough for someone who waits. */
export function searchTimeLimit(pages: number): number {
  return 180_000 + 100 * pages;
}

/**
 * The files to serve, sorted by path: the same pages give the same bytes. Rejects with an Error in French when Pagefind
 * fails, or is not done within the limit. One at a time in a process: Pagefind has one service.
 */
export async function buildSearchBundle(
  pages: Iterable<SearchedPage>,
  limitMs?: number,
): Promise<readonly SearchFile[]> {
  // The order of pages is that of the bytes. A folder would be read in the order of the file system, which is none.
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
  // The service says nothing when it dies: only a message that cannot be sent shows it, and has what waits rejected.
  const alive = setInterval(() => createIndex().catch(() => {}), ALIVE_MS);
  try {
    return await Promise.race([runPagefind(createIndex, sorted, over.signal), expired]);
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
  pages: readonly SearchedPage[],
  over: AbortSignal,
): Promise<readonly SearchFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: "fr" });
  refuse(errors);
  if (index === undefined) throw new Error("Pagefind n’a pas ouvert d’index");
  const sent: Promise<void>[] = [];
  for (const { url, copy } of pages) {
    const content = copy();
    if (content === undefined) continue;
    // A message sent once the service is closed would start another.
    over.throwIfAborted();
    const read = index.addHTMLFile({ url, content }).then((answer) => refuse(answer.errors, url));
    // Awaited below, or never when another fails before.
    read.catch(() => {});
    sent.push(read);
    if (sent.length >= WINDOW) await sent.shift();
  }
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
