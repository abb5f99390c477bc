/** The key under which a term is the same in the singular and in the plural, with hyphens or without: for a question, never an equality. */
import { singularOf } from "./singular.ts";
import { termKey } from "./term-key.ts";

/** « médias sociaux » and « Média social » have one key, « week-ends » and « weekend » too; « cours » and « cour » have two. */
export function singularKey(term: string): string {
  // An acronym has no plural: « HTTP » and « HTTPS ».
  const words = term
    .normalize("NFC")
    .replace(/\p{L}+/gu, (word) => (/^\p{Lu}+$/u.test(word) ? word : singularOf(word)));
  return termKey(words).replace(/(?<=[a-z])[ -]+(?=[a-z])/gu, "");
}
