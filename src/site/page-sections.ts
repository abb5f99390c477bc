/** The pages of a folder are the section of its page: `pages/services/formation.md` is under `pages/services/index.md`, or `pages/services.md`. */
import { posix } from "node:path";
import { withoutTextExtension } from "../content/text-names.ts";
import { compareFrench } from "../locale/fr/collate.ts";
import type { PagePost } from "./model.ts";
import type { Writable } from "./writable.ts";

/** Gives each page its parent and its children, in alphabetical order; an expired page is in no menu. */
export function linkSections(pages: readonly Writable<PagePost>[]): void {
  const byFolder = new Map(pages.map((page) => [folderOf(page.entry.file), page]));
  const sections = new Map<Writable<PagePost>, PagePost[]>();
  for (const page of pages) {
    const parent = parentOf(page, byFolder);
    if (parent === undefined) continue;
    page.parent = parent as PagePost;
    if (page.badge === "expired") continue;
    const known = sections.get(parent);
    if (known === undefined) sections.set(parent, [page as PagePost]);
    else known.push(page as PagePost);
  }
  for (const [parent, children] of sections)
    parent.children = children.sort((a, b) => compareFrench(a.title, b.title) || (a.url < b.url ? -1 : 1));
}

/** Returns the page of the nearest folder above that has one. */
function parentOf<P extends { readonly entry: PagePost["entry"] }>(
  { entry }: P,
  byFolder: ReadonlyMap<string, P>,
): P | undefined {
  for (let folder = posix.dirname(folderOf(entry.file)); folder !== "."; folder = posix.dirname(folder)) {
    const parent = byFolder.get(folder);
    if (parent !== undefined) return parent;
  }
  return undefined;
}

/** The folder whose texts are under this one. */
function folderOf(file: string): string {
  return withoutTextExtension(file).replace(/\/index$/iu, "");
}
