/** One term, one spelling: categories and tags that differ by case, accents, ligature, apostrophe or a listed synonym are merged, and the merge is reported. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../locale/fr/nearest.ts";
import { singularKey } from "../../locale/fr/singular-key.ts";
import { termKey } from "../../locale/fr/term-key.ts";
import type { Vocabulary, VocabularyTerm } from "../model.ts";
import { problemAt } from "../schema/validate.ts";
import type { ParsedPost } from "./parsed-post.ts";

export type Taxonomy = "categories" | "tags";

export interface Terms {
  /** The canonical spelling of a term as typed. */
  readonly label: (taxonomy: Taxonomy, typed: string) => string;
  readonly problems: readonly Diagnostic[];
  /** All canonical spellings, as one text to compare. */
  readonly mark: string;
}

/** Merges the terms of all posts under the labels of the vocabulary, otherwise under the best-accented, most used spelling. */
export function mergeTerms(posts: readonly ParsedPost[], vocabulary: Vocabulary): Terms {
  const problems: Diagnostic[] = [];
  const labels = {
    categories: mergeTaxonomy("categories", posts, vocabulary.categories, problems),
    tags: mergeTaxonomy("tags", posts, vocabulary.tags, problems),
  };
  return {
    label: (taxonomy, typed) => labels[taxonomy].get(termKey(typed)) ?? typed,
    problems,
    mark: JSON.stringify([[...labels.categories], [...labels.tags]]),
  };
}

interface Spelling {
  readonly text: string;
  uses: number;
  readonly post: ParsedPost;
  readonly index: number;
}

function mergeTaxonomy(
  taxonomy: Taxonomy,
  posts: readonly ParsedPost[],
  declared: readonly VocabularyTerm[],
  problems: Diagnostic[],
): ReadonlyMap<string, string> {
  const labels = declaredLabels(declared);
  const spellings = new Map<string, Map<string, Spelling>>();
  for (const post of posts) {
    for (const [index, text] of (post.keys[taxonomy] ?? []).entries()) {
      const key = termKey(text);
      const known = spellings.get(key) ?? new Map<string, Spelling>();
      spellings.set(key, known);
      const spelling = known.get(text);
      if (spelling === undefined) known.set(text, { text, uses: 1, post, index });
      else spelling.uses += 1;
    }
  }
  const words = declared.map((term) => term.label);
  for (const [key, known] of spellings) {
    const all = [...known.values()].sort(bestFirst);
    const best = labels.get(key) ?? all[0]?.text ?? key;
    if (!labels.has(key)) {
      labels.set(key, best);
      const first = all[0];
      if (taxonomy === "categories" && words.length > 0 && first !== undefined)
        problems.push(unknownTerm(first, taxonomy, words));
      for (const variant of all.slice(1)) problems.push(merged(variant, taxonomy, best));
    }
  }
  if (taxonomy === "tags") problems.push(...likenesses(spellings, labels, words));
  return labels;
}

/** A tag of one text that is one slip away from one of the vocabulary, or from one of several texts. */
function likenesses(
  spellings: ReadonlyMap<string, ReadonlyMap<string, Spelling>>,
  labels: ReadonlyMap<string, string>,
  declared: readonly string[],
): readonly Diagnostic[] {
  const known = new Set(declared.map(termKey));
  const usesOf = (key: string): number =>
    [...(spellings.get(key)?.values() ?? [])].reduce((sum, { uses }) => sum + uses, 0);
  const shared = [...spellings.keys()].filter((key) => !known.has(key) && usesOf(key) > 1);
  const names = [...declared, ...shared.map((key) => labels.get(key) ?? key)];
  return [...spellings].flatMap(([key, forms]) => {
    const [form] = forms.values();
    if (form === undefined || known.has(key) || usesOf(key) > 1 || labels.get(key) !== form.text) return [];
    const close = alike(form.text, names);
    if (close === undefined) return [];
    return problemAt(form.post.check, ["tags", form.index], "value", {
      code: "terme-ressemblant",
      severity: "warning",
      message: `L’étiquette « ${form.text} » n’est que dans ce texte; « ${close} » sert ailleurs.`,
      advice: `vouliez-vous dire « ${close} »?`,
    });
  });
}

/** The term that differs only by number, hyphens or spaces, else by one sign: short words and numbers are one sign away from many others. */
function alike(typed: string, names: readonly string[]): string | undefined {
  const key = singularKey(typed);
  const same = names.find((name) => singularKey(name) === key);
  return same ?? (termKey(typed).length < 6 || /\d/u.test(typed) ? undefined : nearest(typed, names, 1));
}

/** Returns labels, slugs and synonyms of the vocabulary by key; a replaced term maps to the one that replaces it. */
export function declaredLabels(declared: readonly VocabularyTerm[]): Map<string, string> {
  const labels = new Map<string, string>();
  const replaced = new Map(
    declared.flatMap((term) => (term.replacedBy === undefined ? [] : [[termKey(term.label), term.replacedBy]])),
  );
  const final = (label: string): string => {
    let current = label;
    for (let steps = 0; steps < 20; steps += 1) {
      const next = replaced.get(termKey(current));
      if (next === undefined) break;
      current = next;
    }
    return declared.find((term) => termKey(term.label) === termKey(current))?.label ?? current;
  };
  for (const term of declared) for (const synonym of term.synonyms) labels.set(termKey(synonym), final(term.label));
  for (const term of declared) labels.set(termKey(term.label), final(term.label));
  return labels;
}

/** Compares spellings: most accents and ligatures first, then not all capitals, most used, capitalised, code point. */
export function bestFirst(a: Pick<Spelling, "text" | "uses">, b: Pick<Spelling, "text" | "uses">): number {
  return (
    marks(b.text) - marks(a.text) ||
    shouts(a.text) - shouts(b.text) ||
    b.uses - a.uses ||
    capitals(b.text) - capitals(a.text) ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
  );
}

function marks(text: string): number {
  return text.normalize("NFD").match(/[\p{M}œæŒÆ’]/gu)?.length ?? 0;
}

/** 1 for « DONNÉES OUVERTES »; an acronym is one short word and does not count. */
function shouts(text: string): number {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text) && (text.length > 8 || text.includes(" ")) ? 1 : 0;
}

function capitals(text: string): number {
  return /^\p{Lu}/u.test(text) ? 1 : 0;
}

function merged(variant: Spelling, taxonomy: Taxonomy, best: string): Diagnostic {
  return problemAt(variant.post.check, [taxonomy, variant.index], "value", {
    code: "terme-fusionne",
    severity: "warning",
    message: `« ${variant.text} » et « ${best} » sont un même terme : le site affiche « ${best} ».`,
    advice: `\`${best}\``,
  });
}

function unknownTerm(first: Spelling, taxonomy: Taxonomy, words: readonly string[]): Diagnostic {
  const close = nearest(first.text, words);
  return problemAt(first.post.check, [taxonomy, first.index], "value", {
    code: "terme-inconnu",
    severity: "warning",
    message: `La catégorie « ${first.text} » n’est pas dans le vocabulaire.`,
    advice:
      close === undefined
        ? "choisissez une catégorie de `vocabulary.yml`, ou ajoutez-y celle-ci"
        : `vouliez-vous dire « ${close} »?`,
  });
}
