/** Redirects from the pages of renamed or merged terms to the page of their replacement, unless the old page still exists. */

import { declaredLabels } from "../content/collection/taxonomies.ts";
import type { Vocabulary } from "../content/model.ts";
import { termKey } from "../locale/fr/term-key.ts";
import type { Site, Term } from "./model.ts";
import { termUrl } from "./terms.ts";

/** Returns one redirect per replaced term and per synonym whose own page no longer exists and whose term has one. */
export function termRedirects(
  vocabulary: Vocabulary,
  categories: readonly Term[],
  tags: readonly Term[],
): Site["redirects"] {
  return [...redirectsOf("category", vocabulary.categories, categories), ...redirectsOf("tag", vocabulary.tags, tags)];
}

function redirectsOf(
  taxonomy: Term["taxonomy"],
  declared: Vocabulary["tags"],
  live: readonly Term[],
): Site["redirects"] {
  const labels = declaredLabels(declared);
  const urls = new Map(live.map((term) => [term.key, term.url]));
  const taken = new Set(urls.values());
  return declared.flatMap((term) => {
    const to = urls.get(termKey(labels.get(termKey(term.label)) ?? term.label));
    if (to === undefined) return [];
    const old = [
      ...(term.replacedBy === undefined ? [] : [termUrl(taxonomy, term.label, term.slug)]),
      ...term.synonyms.map((synonym) => termUrl(taxonomy, synonym)),
    ];
    return old.flatMap((from) => {
      if (taken.has(from)) return [];
      taken.add(from);
      return [{ from, to, file: "vocabulary.yml" }];
    });
  });
}
