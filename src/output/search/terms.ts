/** The words with which a search without results is compared to suggest a correction: terms, synonyms, people, venues, words of titles. Loaded only then. */

import type { Place } from "../../content/model.ts";
import { termKey } from "../../locale/fr/term-key.ts";
import type { Site } from "../../site/model.ts";
import { isSearched } from "./searched.ts";

/** Limit of the list: with more words, corrections would be guesses. */
const MOST_WORDS = 3_000;
const SHORTEST = 4;

export interface SearchTerms {
  /** Whole names: « Médias sociaux », « Camille Exemple ». */
  readonly terms: readonly string[];
  /** Single words, the most frequent first. */
  readonly words: readonly string[];
}

/** The JSON that is served at `/recherche/termes.json`. */
export function searchTerms(site: Pick<Site, "vocabulary" | "categories" | "tags" | "posts" | "pages">): string {
  const posts = site.posts.filter(isSearched);
  const used = [...site.categories, ...site.tags].filter((term) => term.posts.some(isSearched));
  const live = new Set(used.map(({ key }) => key));
  // A term without published posts would lead nowhere, and might reveal a draft.
  const declared = [...site.vocabulary.categories, ...site.vocabulary.tags].filter((term) =>
    live.has(termKey(term.replacedBy ?? term.label)),
  );
  const terms = unique([
    ...used.map(({ label }) => label),
    ...declared.flatMap(({ label, synonyms, replacedBy }) =>
      replacedBy === undefined ? [label, ...synonyms] : synonyms,
    ),
    ...posts.flatMap(peopleAndPlaces),
  ]);
  const counts = new Map<string, number>();
  for (const name of [...terms, ...[...posts, ...site.pages.filter(isSearched)].map(({ title }) => title)]) {
    for (const word of name.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts]
    .filter(([word]) => word.length >= SHORTEST)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
  return `${JSON.stringify({ terms, words } satisfies SearchTerms)}\n`;
}

function peopleAndPlaces({ entry, authors }: Site["posts"][number]): readonly string[] {
  const people = authors.map(({ person }) => person.name);
  if (entry.base === "conference") {
    return [...people, ...entry.speakers.map(({ name }) => name), ...namesOf(entry.event?.place)];
  }
  if (entry.base !== "formation") return people;
  const places = [entry.place, ...entry.sessions.map(({ place }) => place)];
  return [...people, ...entry.trainers.map(({ name }) => name), ...places.flatMap(namesOf)];
}

function namesOf(place: Place | undefined): readonly string[] {
  return [place?.name, place?.city, place?.region].filter((name) => name !== undefined);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
