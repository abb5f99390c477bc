/** Finds posts and pages by the names that editors give them. */
import { posix } from "node:path";
import { withoutTextExtension } from "../content/text-names.ts";
import { slug } from "../locale/fr/slug.ts";
import type { PagePost, Post } from "./model.ts";

/** Finds a post by what editors write in `related`: a slug, a URL or a file path. */
export function finder<P extends Post | PagePost>(posts: readonly P[]): (name: string) => P | undefined {
  let names: ReadonlyMap<string, P> | undefined;
  return (name) => {
    names ??= namesOf(posts);
    return (
      names.get(name) ??
      names.get(name.replace(/^(?:\.\.?\/)+/u, "")) ??
      names.get(`${name.replace(/\/?$/u, "")}/`) ??
      names.get(slug(name))
    );
  };
}

function namesOf<P extends Post | PagePost>(posts: readonly P[]): ReadonlyMap<string, P> {
  const names = new Map<string, P>();
  for (const post of posts) {
    const { slug, file, id } = post.entry;
    for (const name of [slug, post.url, file, id, withoutTextExtension(posix.basename(file))]) {
      if (!names.has(name)) names.set(name, post);
    }
  }
  return names;
}
