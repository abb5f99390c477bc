/** Reports what an editor may want to tidy in the categories and tags: variant spellings, similar terms, terms used once, unused terms. */
import { sortFrench } from "../../locale/fr/collate.ts";
import { looseTermKey } from "../../locale/fr/loose-term-key.ts";
import { nearest } from "../../locale/fr/nearest.ts";
import { termKey } from "../../locale/fr/term-key.ts";
import { applyTypography } from "../../locale/fr/typography.ts";
import { bestFirst, declaredLabels, type Taxonomy } from "../collection/taxonomies.ts";
import type { Vocabulary } from "../model.ts";

/** A term as typed in one post. */
export interface TermUse {
  readonly taxonomy: Taxonomy;
  readonly typed: string;
  readonly file: string;
}

export interface CountedTerm {
  readonly text: string;
  readonly uses: number;
}

export interface TaxonomyReport {
  readonly taxonomy: Taxonomy;
  /** Spellings of one term, the one to prefer first. */
  readonly spellings: readonly (readonly CountedTerm[])[];
  /** Terms that differ by a plural, a reformed spelling, a hyphen or one typo, the one to prefer first. */
  readonly close: readonly (readonly CountedTerm[])[];
  readonly once: readonly { readonly text: string; readonly file: string }[];
  readonly unused: readonly string[];
}

/** Returns the report of the categories, then of the tags. */
export function vocabularyReport(uses: readonly TermUse[], vocabulary: Vocabulary): readonly TaxonomyReport[] {
  return (["categories", "tags"] as const).map((taxonomy) =>
    reportOf(
      taxonomy,
      uses.filter((use) => use.taxonomy === taxonomy),
      vocabulary[taxonomy],
    ),
  );
}

interface Group {
  readonly spellings: Map<string, number>;
  readonly files: Set<string>;
}

function reportOf(taxonomy: Taxonomy, uses: readonly TermUse[], declared: Vocabulary[Taxonomy]): TaxonomyReport {
  const labels = declaredLabels(declared);
  const groups = new Map<string, Group>();
  for (const { typed, file } of uses) {
    const text = applyTypography(typed);
    const group = groups.get(termKey(text)) ?? { spellings: new Map<string, number>(), files: new Set<string>() };
    groups.set(termKey(text), group);
    group.spellings.set(text, (group.spellings.get(text) ?? 0) + 1);
    group.files.add(file);
  }
  const spellings = [...groups].map(([key, group]) => spellingsOf(group, labels.get(key), key));
  // Synonyms and replaced terms count as the term under which the site shows them.
  const shown = new Map<string, { label: string; files: Set<string> }>();
  for (const [index, [key, group]] of [...groups].entries()) {
    const label = labels.get(key) ?? spellings[index]?.[0]?.text ?? key;
    const known = shown.get(termKey(label)) ?? { label, files: new Set<string>() };
    shown.set(termKey(label), known);
    for (const file of group.files) known.files.add(file);
  }
  const terms = sortFrench([...shown.values()], ({ label }) => label);
  const live = declared.filter(({ replacedBy }) => replacedBy === undefined).map(({ label }) => label);
  return {
    taxonomy,
    spellings: sortFrench(
      spellings.filter((known) => known.length > 1),
      ([best]) => best?.text ?? "",
    ),
    close: closeTerms(terms.map(({ label, files }) => ({ text: label, uses: files.size }))),
    once: terms
      .filter(({ files }) => files.size === 1)
      .map(({ label, files }) => ({ text: label, file: [...files][0] ?? "" })),
    unused: sortFrench(
      live.filter((label) => !shown.has(termKey(label))),
      (label) => label,
    ),
  };
}

/** The vocabulary's spelling first when it is one of them, otherwise the best-accented and most used. */
function spellingsOf(group: Group, declared: string | undefined, key: string): readonly CountedTerm[] {
  const counted = [...group.spellings].map(([text, uses]) => ({ text, uses })).sort(bestFirst);
  if (declared === undefined || termKey(declared) !== key) return counted;
  const own = counted.filter(({ text }) => text === declared);
  return [
    ...(own.length === 0 ? [{ text: declared, uses: 0 }] : own),
    ...counted.filter(({ text }) => text !== declared),
  ];
}

/** Terms with the same loose key, and a rare term that is one typo away from a frequent one. */
function closeTerms(terms: readonly CountedTerm[]): readonly (readonly CountedTerm[])[] {
  const byKey = new Map<string, CountedTerm[]>();
  for (const term of terms) {
    const key = looseTermKey(term.text);
    byKey.set(key, [...(byKey.get(key) ?? []), term]);
  }
  const alike = [...byKey.values()].filter((group) => group.length > 1).map((group) => group.sort(mostUsedFirst));
  const reported = new Set(alike.flat().map(({ text }) => text));
  const frequent = terms.filter(({ uses }) => uses > 2);
  const names = frequent.map(({ text }) => text);
  const typos = terms.flatMap((term) => {
    if (term.uses > 1 || reported.has(term.text) || term.text.length < 6) return [];
    const close = frequent.find(({ text }) => text === nearest(term.text, names, 1));
    return close === undefined ? [] : [[close, term]];
  });
  return [...alike, ...typos];
}

function mostUsedFirst(a: CountedTerm, b: CountedTerm): number {
  return b.uses - a.uses || bestFirst(a, b);
}
