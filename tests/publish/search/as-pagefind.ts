/** The same documents given to Pagefind itself, as pages of HTML: what its index says is what ours must say. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { escapeUTF8 } from "entities";
import { runIndexer } from "../../../src/publish/search/indexer.ts";
import type { SearchBlock, SearchDocument } from "../../../src/publish/search-documents.ts";
import type { SearchFile } from "../../../src/publish/search-index.ts";
import { indexText, unseenText } from "../../../src/publish/search-text.ts";

/** Every file that Pagefind prints. */
export async function indexedByPagefind(documents: Iterable<SearchDocument>): Promise<readonly SearchFile[]> {
  const folder = mkdtempSync(join(tmpdir(), "babillard-temoin-"));
  try {
    for (const document of documents) {
      const path = join(folder, "site", document.url, "index.html");
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, htmlOf(document));
    }
    const output = join(folder, "pagefind");
    await runIndexer(join(folder, "site"), output);
    return readdirSync(output, { recursive: true, encoding: "utf8" })
      .filter((path) => statSync(join(output, path)).isFile())
      .map((path) => ({ path, bytes: readFileSync(join(output, path)) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function htmlOf({ title, date, filters, blocks }: SearchDocument): string {
  const head = filters.map(([name, value]) => headValue("filter", name, value));
  if (date !== undefined) head.push(headValue("meta", "date", indexText(date)));
  return `<!doctype html><html lang="fr"><head><title>${words(title)}</title>${head.join("")}</head><body><main data-pagefind-body>${blocks.map((block, at) => blockHtml(block, at === 0)).join("\n")}</main></body></html>`;
}

function headValue(use: string, name: string, value: string): string {
  return `<meta data-pagefind-${use}="${name}[content]" content="${escapeUTF8(value)}">`;
}

/** The first block is the title of the page. */
function blockHtml({ text, weight, id, items = [], unseen }: SearchBlock, isTitle: boolean): string {
  const name = isTitle ? "h1" : id === undefined ? "p" : "h2";
  let html = unseen ? escapeUTF8(unseenText(text)) : words(text);
  for (const item of items) {
    const first = words(/^.+?[.!?…](?=\s|$)|^.+/.exec(item.text)?.[0] ?? "");
    const at = html.indexOf(words(item.text));
    if (at >= 0) html = `${html.slice(0, at)}<span id="${item.id}">${first}</span>${html.slice(at + first.length)}`;
  }
  const own = id === undefined ? "" : ` id="${escapeUTF8(id)}"`;
  return `<${name}${own} data-pagefind-weight="${weight}">${html}</${name}>`;
}

function words(text: string): string {
  return escapeUTF8(indexText(text));
}
