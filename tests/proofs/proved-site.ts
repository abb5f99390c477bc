/** A built site under proof, and the addresses of its pages. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import { pagesOf } from "../printed.ts";

export interface ProvedSite {
  readonly name: string;
  /** Where it was built. */
  readonly folder: string;
  readonly content: string;
  /** `YYYY-MM-DD` */
  readonly now: string;
}

/** The paths of the sitemap, each relative to the home page, in order: `""`, `agenda/`… */
export async function addressesOf({ folder }: ProvedSite): Promise<readonly string[]> {
  const $ = load(await readFile(join(folder, "sitemap.xml"), "utf8"), { xml: true });
  return $("loc")
    .get()
    .map((loc) => new URL($(loc).text()).pathname.slice(1));
}

/**
 * The fewest pages, roughly, that show between them every class and every state of the site's pages: each page taken
 * has a class, a `data-` attribute or an element that no page before it had. With the page of a missing address.
 */
export async function coveringPages({ folder }: ProvedSite): Promise<readonly string[]> {
  const pages = await pagesOf(folder, (file) => !file.startsWith("admin/"));
  const richest = pages
    .map(({ url, $ }) => ({ url, marks: marksOf($) }))
    .sort((a, b) => b.marks.size - a.marks.size || (a.url < b.url ? -1 : 1));
  const seen = new Set<string>();
  const taken: string[] = [];
  for (const { url, marks } of richest) {
    const before = seen.size;
    for (const mark of marks) seen.add(mark);
    if (seen.size > before) taken.push(url.slice(1));
  }
  return taken.sort();
}

function marksOf($: ReturnType<typeof load>): ReadonlySet<string> {
  const marks = new Set<string>();
  $("body, body *").each((_, element) => {
    if (element.type !== "tag" || $(element).closest("svg").length > 0) return;
    marks.add(element.name);
    for (const name of (element.attribs.class ?? "").split(/\s+/)) marks.add(`.${name}`);
    for (const name of Object.keys(element.attribs)) if (name.startsWith("data-")) marks.add(name);
  });
  return marks;
}
