/** Cuts a query into words as typed, without those that say nothing of what is sought: civility, question words, « avec », « votre ». */

const CIVILITY = "m mm mme mmes mlle mr dr dre me monsieur messieurs madame mesdames";
const SMALL =
  "a ai as avec avez avons ca car ceci cela chez comme contre depuis donc elle elles entre es etes eux il ils je leur leurs lors lui " +
  "ma mais me mes moi mon ne ni nos notre nous on parmi pas pendant sa se selon ses si suis te tu un une vers votre vos vous y " +
  "tres trop peu plus moins tout tous toute toutes " +
  "dois doit doivent faut faudrait peut peux peuvent puis veut veux veulent voudrais voulez aimerais pouvez pourrais";
const QUESTIONS = "ou qui que quoi quand comment combien pourquoi quel quels quelle quelles lequel laquelle";
const INVERTED = /(?<!rendez)-(?:t-)?(?:ce|elles?|ils?|je|nous|on|tu|vous)$/iu;
/** Verbs of questions: « où est », « quand aura lieu »; elsewhere they are words. */
const ASKING = "est sont sera seront etait aura auront ont lieu passe faire";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const NOISE = setOf(`${CIVILITY} ${SMALL} ${QUESTIONS}`);
const QUESTION = setOf(QUESTIONS);
const ASKED = setOf(ASKING);
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=.|$)/iu;

/** The words to search, as typed; numbers and their units stay whole: « 13 h 30 », « 1 700 », « 150 $ ». All of them for a phrase, and when none says anything. */
export function queryWords(query: string, isPhrase: boolean): readonly string[] {
  const words = query
    .replace(/(?<!\d)(\d\d?):(\d\d)(?!\d)/g, "$1 h $2")
    .replace(/(?<!\d)(?:\+?1[ .-]?)?\(?(\d{3})\)?[ .-]?(\d{3})[ .-](\d{4})(?!\d)/g, "$1 $2-$3")
    .replace(/(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/g, (number) => number.replaceAll(" ", "\u00a0"))
    .replace(/(\p{L}{2,})(?=\d+\.\d)/gu, "$1 ")
    .replace(/(\d) (?:dollars|piastres)\b/gi, "$1\u00a0$")
    .replace(/(\d) pour ?cent\b/gi, "$1\u00a0%")
    .replace(/(\d) (?=[$%])/g, "$1\u00a0")
    .replace(/(?<!\d)(\d\d?) h(?: (\d\d))?(?![\p{L}\d])/giu, (_, hour, minutes) =>
      [hour, "h", ...(minutes === undefined ? [] : [minutes])].join("\u00a0"),
    )
    .split(" ")
    .filter((word) => /[\p{L}\p{N}]/u.test(word.replace(ELISION, "")));
  if (isPhrase) return words;
  const keys = words.map(keyOf);
  const isQuestion = keys.some((key, at) => QUESTION.has(key) || INVERTED.test(words[at] ?? ""));
  const telling = words.filter((_, at) => {
    const key = keys[at] ?? "";
    return !NOISE.has(key) && !(isQuestion && ASKED.has(key));
  });
  return telling.length > 0 ? telling : words;
}

/** A word of a query as a sentence about it shows it: « érable » for « l’érable, ». */
export function bareWord(word: string): string {
  return word
    .replace(/^[«“"([]+/u, "")
    .replace(ELISION, "")
    .replace(/[»”")\],;:!?…]+$|(?<=\p{L})\.$/gu, "");
}

/** « faut-il » is « faut ». */
function keyOf(word: string): string {
  return bareWord(word).replace(INVERTED, "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
