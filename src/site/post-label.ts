/** The link to a post or a page by its title, which says the language of the title. */
import type { Link, PagePost, Post } from "./model.ts";

/** Returns the title as a label. */
export function labelOf({ title, url, entry }: Post | PagePost): Link {
  return { label: title, url, ...(entry.lang === undefined ? {} : { lang: entry.lang }) };
}
