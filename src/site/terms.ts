/** Categories and tags of the published posts, with their slugs and URLs. */

import { createHash } from "node:crypto";
import type { VocabularyTerm } from "../content/model.ts";
import { compareFrench } from "../locale/fr/collate.ts";
import { slug } from "../locale/fr/slug.ts";
import { termKey } from "../locale/fr/term-key.ts";
import { ROUTES } from "../routes.ts";
import type { Term } from "./model.ts";
import type { Writable } from "./writable.ts";

/** The maximum length of slugs made by `slug`. */
const LONGEST_SLUG = 80;

/** Returns the terms named in `labels` (one list per post), in French alphabetical order; the caller fills in their posts. */
export function gatherTerms(
  taxonomy: Term["taxonomy"],
  labels: Iterable<readonly string[]>,
  declared: readonly VocabularyTerm[],
): ReadonlyMap<string, Writable<Term>> {
  const names = new Set<string>();
  for (const list of labels) for (const label of list) names.add(label);
  const byKey = new Map(declared.map((term) => [termKey(term.label), term]));
  const taken = new Set<string>();
  const sorted = [...names].sort(compareFrench);
  // Terms of the vocabulary take their slug first, so that it does not change when a post brings a term with the same slug.
  const order = [
    ...sorted.filter((label) => byKey.has(termKey(label))),
    ...sorted.filter((label) => !byKey.has(termKey(label))),
  ];
  const terms = new Map<string, Writable<Term>>();
  for (const label of order) {
    const word = byKey.get(termKey(label));
    const ownSlug = freeSlug(word?.slug ?? termSlug(label), taken);
    terms.set(label, {
      taxonomy,
      key: termKey(label),
      slug: ownSlug,
      label,
      url: termUrl(taxonomy, label, ownSlug),
      posts: [],
      ...(word?.description === undefined ? {} : { description: word.description }),
      ...(word === undefined ? {} : { declared: word }),
    });
  }
  return new Map(sorted.flatMap((label) => (terms.has(label) ? [[label, terms.get(label) as Writable<Term>]] : [])));
}

/** True when a term or an author has a page; one used only by expired texts has none, and is not linked. */
export function hasPage({ posts }: Pick<Term, "posts">): boolean {
  return posts.length > 0;
}

/** URL of a term's page, from its own slug or the one made from its label. */
export function termUrl(taxonomy: Term["taxonomy"], label: string, ownSlug = termSlug(label)): string {
  return `${taxonomy === "category" ? ROUTES.categories : ROUTES.tags}${ownSlug}/`;
}

/** Slug of a label; without any Latin letter or digit, its code points, or their hash when that is too long for a file name. */
function termSlug(label: string): string {
  const ownSlug = slug(label);
  if (ownSlug !== "") return ownSlug;
  const points = `u${[...label].map((letter) => letter.codePointAt(0)?.toString(16)).join("-")}`;
  return points.length <= LONGEST_SLUG ? points : `u-${createHash("sha256").update(label).digest("hex").slice(0, 16)}`;
}

function freeSlug(wanted: string, taken: Set<string>): string {
  let free = wanted;
  for (let n = 2; taken.has(free); n += 1) free = `${wanted}-${n}`;
  taken.add(free);
  return free;
}
