/** The other spellings that the vocabulary gives to terms of a text: « évènement » for « événement », « ognon » for « oignon ». */
import type { Vocabulary, VocabularyTerm } from "../../content/model.ts";

/** For the terms that a text contains, the spellings it does not, in the order of the vocabulary. */
export type Synonyms = (text: string) => readonly string[];

interface Spelling {
  readonly label: string;
  /** Normalised, with a space at both ends so that only whole words match. */
  readonly key: string;
}

/** Indexes the vocabulary once; each text is then looked up word by word, whatever the number of terms. */
export function synonymsOf({ categories, tags }: Vocabulary): Synonyms {
  const groups = [...categories, ...tags].map(spellingsOf).filter((spellings) => spellings.length > 1);
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
    if (groups.length === 0) return [];
    const words = wordsKey(text);
    const held = new Map<number, Set<Spelling>>();
    for (const word of new Set(words.split(" "))) {
      for (const { group, spelling } of byFirstWord.get(word) ?? []) {
        if (words.includes(spelling.key)) held.set(group, (held.get(group) ?? new Set()).add(spelling));
      }
    }
    return [...held.keys()].sort((a, b) => a - b).flatMap((group) => missing(groups[group] ?? [], held.get(group)));
  };
}

function missing(spellings: readonly Spelling[], held: ReadonlySet<Spelling> | undefined): readonly string[] {
  const found = new Set([...(held ?? [])].map(({ key }) => singular(key)));
  return spellings.filter(({ key }) => !found.has(singular(key))).map(({ label }) => label);
}

/** Pagefind's stemmer handles plurals. */
function singular(key: string): string {
  return key.replace(/[sx](?= )/g, "");
}

/** Spellings that differ by more than case and accents, which the index ignores. */
function spellingsOf({ label, synonyms }: VocabularyTerm): readonly Spelling[] {
  return [...new Map([label, ...synonyms].map((name) => [wordsKey(name), name]))].map(([key, name]) => ({
    key,
    label: name,
  }));
}

/** Lower case without accents, one space between words and at both ends. */
function wordsKey(text: string): string {
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");
  return ` ${folded.replace(/[^\p{L}\p{N}#+]+/gu, " ").trim()} `;
}
