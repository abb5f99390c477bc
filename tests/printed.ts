/** Reads a built site for tests: files, pages and the target of an address. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CheerioAPI, load } from "cheerio";

export interface PageHtml {
  /** Relative to the output folder, with `/`. */
  readonly file: string;
  /** Site URL, e.g. `/articles/x/`. */
  readonly url: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

/** All files of a folder, relative, with `/`, sorted. */
export async function filesOf(folder: string): Promise<readonly string[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** The pages of a site, parsed; `only` filters them by file. */
export async function pagesOf(
  folder: string,
  only: (file: string) => boolean = () => true,
): Promise<readonly PageHtml[]> {
  const files = (await filesOf(folder)).filter((file) => file.endsWith(".html") && only(file));
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(folder, file), "utf8");
      return { file, url: `/${file.replace(/(^|\/)index\.html$/, "$1")}`, html, $: load(html) };
    }),
  );
}

/** The file of an address of the site, or undefined when it is not among `files`. */
export function fileOf(url: string, files: ReadonlySet<string>): string | undefined {
  const path = decodeURI(url.replace(/[?#].*$/s, "")).slice(1);
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}

/** Text as a reader sees it, without what typography may change: spaces, quotation marks, apostrophes, ellipses. */
export function letters(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u202f\u2009]+/g, "")
    .replace(/[’‘]/g, "'")
    .replace(/[«»“”]/g, '"')
    .replaceAll("…", "...");
}
