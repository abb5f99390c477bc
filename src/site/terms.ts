/** Categories and tags of the published posts, with their slugs and URLs. */

import { createHash } from "node:crypto";
import type { VocabularyTerm } from "../content/model.ts";
import { compareFrench } from "../french/collate.ts";
import { slug } from "../french/slug.ts";
import { termKey } from "../french/term-key.ts";
import { ROUTES } from "../routes.ts";
import type { Term } from "./model.ts";
import type { Writable } from "./writable.ts";

/** As long as those made of letters. */
const LONGEST_SLUG = 80;

/** The terms named in `labels` (one list a post), in French alphabetical order; their posts are filled in by the caller. */
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
  // Terms of the vocabulary choose their slug first: theirs must not move when a post brings a rival.
  const order = [
    ...sorted.filter((label) => byKey.has(termKey(label))),
    ...sorted.filter((label) => !byKey.has(termKey(label))),
  ];
  const terms = new Map<string, Writable<Term>>();
  for (const label of order) {
    const word = byKey.get(termKey(label));
    const own = freeSlug(word?.slug ?? termSlug(label), taken);
    terms.set(label, {
      taxonomy,
      key: termKey(label),
      slug: own,
      label,
      url: termUrl(taxonomy, label, own),
      posts: [],
      ...(word?.description === undefined ? {} : { description: word.description }),
      ...(word === undefined ? {} : { declared: word }),
    });
  }
  return new Map(sorted.flatMap((label) => (terms.has(label) ? [[label, terms.get(label) as Writable<Term>]] : [])));
}

/** Whether a term or an author has a page: one that only expired texts still name has none, and is not linked. */
export function hasPage({ posts }: Pick<Term, "posts">): boolean {
  return posts.length > 0;
}

/** The URL of a term's page, under its own slug or the one its label makes. */
export function termUrl(taxonomy: Term["taxonomy"], label: string, own = termSlug(label)): string {
  return `${taxonomy === "category" ? ROUTES.categories : ROUTES.tags}${own}/`;
}

/** The slug of a label; one that has no letter of ours is named by its code points, and by its digest when they are many: disks have a longest name. */
function termSlug(label: string): string {
  const own = slug(label);
  if (own !== "") return own;
  const points = `u${[...label].map((letter) => letter.codePointAt(0)?.toString(16)).join("-")}`;
  return points.length <= LONGEST_SLUG ? points : `u-${createHash("sha256").update(label).digest("hex").slice(0, 16)}`;
}

function freeSlug(wanted: string, taken: Set<string>): string {
  let free = wanted;
  for (let n = 2; taken.has(free); n += 1) free = `${wanted}-${n}`;
  taken.add(free);
  return free;
}
