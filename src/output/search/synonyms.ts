/** The other words for what a text names: « podcast » for « balado », and the spellings that the vocabulary gives to its terms. */
import type { Vocabulary } from "../../content/model.ts";
import { QUEBEC_WORDS } from "./quebec-words.ts";

/** A word or phrase that a text does not have, and the one that it has for the same thing. */
export interface Synonym {
  readonly word: string;
  readonly written: string;
}

/** The synonyms of what a text contains, in the order of the vocabulary. */
export type Synonyms = (text: string) => readonly Synonym[];

interface Spelling {
  readonly label: string;
  /** Normalised, in the singular, with a space at both ends so that only whole words match. */
  readonly key: string;
}

type Group = readonly Spelling[];

/** Indexes the vocabulary once; each text is then looked up word by word, whatever the number of terms. */
export function synonymsOf({ categories, tags, synonyms }: Vocabulary): Synonyms {
  const terms = [...categories, ...tags].map(({ label, synonyms }) => spellingsOf([label, ...synonyms]));
  const groups = [...terms, ...joined([...QUEBEC_WORDS, ...synonyms].map(spellingsOf))].filter(
    (spellings) => spellings.length > 1,
  );
  const byFirstWord = new Map<string, { readonly group: number; readonly spelling: Spelling }[]>();
  for (const [group, spellings] of groups.entries()) {
    for (const spelling of spellings) {
      const first = spelling.key.split(" ", 2)[1] ?? "";
      const known = byFirstWord.get(first);
      if (known) known.push({ group, spelling });
      else byFirstWord.set(first, [{ group, spelling }]);
    }
  }
  return (text) => {
    // « benevoles@exemple.org » has no word.
    const words = wordsKey(text.replace(/\S+@\S+/g, " "));
    const held = new Map<number, Set<Spelling>>();
    for (const word of new Set(words.split(" "))) {
      for (const { group, spelling } of byFirstWord.get(word) ?? []) {
        if (words.includes(spelling.key)) held.set(group, (held.get(group) ?? new Set()).add(spelling));
      }
    }
    return [...held].sort(([a], [b]) => a - b).flatMap(([group, found]) => missing(groups[group] ?? [], found));
  };
}

function missing(spellings: Group, held: ReadonlySet<Spelling>): readonly Synonym[] {
  const [first] = held;
  if (first === undefined) return [];
  return spellings
    .filter((spelling) => !held.has(spelling))
    .map(({ label }) => ({ word: label, written: first.label }));
}

/** Groups that share a word are one: those of the vocabulary extend ours. */
function joined(groups: readonly Group[]): readonly Group[] {
  return groups.reduce<readonly Group[]>((known, group) => {
    const shares = (other: Group): boolean => other.some(({ key }) => group.some((spelling) => spelling.key === key));
    const all = [...known.filter(shares).flat(), ...group];
    return [...known.filter((other) => !shares(other)), [...new Map(all.map((one) => [one.key, one])).values()]];
  }, []);
}

/** Spellings that differ by more than case, accents and number, which the index ignores. */
function spellingsOf(names: readonly string[]): Group {
  const keys = names.map(wordsKey);
  return names.map((label, at) => ({ label, key: keys[at] ?? "" })).filter(({ key }, at) => keys.indexOf(key) === at);
}

/** Lower case without accents or plurals, one space between words and at both ends. */
function wordsKey(text: string): string {
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");
  return ` ${folded.replace(/[^\p{L}\p{N}#+]+/gu, " ").trim()} `.replace(/[sx](?= )(?<=\p{L}{2}[sx])/gu, "");
}
