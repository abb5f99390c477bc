/** Whether a word that was found is the one that was searched, in another number, gender or tense, or only starts like it. */
import { singularOf } from "../../../src/locale/fr/singular.ts";
import { stemOf } from "./stem.ts";

/** What follows the root of an infinitive. */
const CONJUGATED =
  /^(?:e?(?:ons|ant|ants|antes?|ait|aient)|es?|ez|ent|ees?|er|era|erez|eront|i|is|it|ies?|ir|ira|irez|iront|iss(?:ez|ons|ent|ant|ait)|us?|ues?|re|ra|rez|ront)$/;
const SHORTEST_ROOT = 3;
const SHORTEST_FAMILY = 5;
/** Of « soudure » and « soudage », which both say that they are derived; « cours » and « courant » do not. */
const SHORTEST_DERIVED = 4;
const DERIVED = 2;

/** Nouns whose end is no sign of a family: « journée » is not of « journaux ». */
const NO_FAMILY = /^(?:ann|donn|entr|journ|matin|soir)[eé]es?$/i;

/** True when both are one word; both in the spelling of the index. */
export function isSame(asked: string, found: string): boolean {
  return piecesOf(found).some((word) => {
    const [key, other] = [folded(asked), folded(word)];
    if (lacksLastAccent(asked, word)) return false;
    return (
      key === other ||
      singular(asked) === singular(word) ||
      (!isName(found) && (isConjugated(key, other) || (/(?:ez|ons)$/.test(key) && isConjugated(other, key)))) ||
      // A number and its unit.
      (isNumber(key) && other.startsWith(key) && /^(?:h\d*|dollars|pourcent)$/.test(other.slice(key.length)))
    );
  });
}

/** Who types « marché » does not mean « marche »; who types « marche » may mean either. */
function lacksLastAccent(asked: string, word: string): boolean {
  return /és?$/.test(asked) && /es?$/.test(word);
}

/** « Marie-Josée », of which no part is a verb. */
function isName(found: string): boolean {
  return /-\p{Lu}/u.test(found);
}

/** True when a word that was found starts with the one that was searched; two letters begin too many. */
export function isBegun(asked: string, found: string): boolean {
  return (
    asked.length >= SHORTEST_ROOT &&
    !isNumber(asked) &&
    piecesOf(found).some((word) => folded(word).startsWith(folded(asked)))
  );
}

/** True when both are of one family, so that one may be shown in the place of the other: « planification » for « planifier », not « contribution » for « contre ». */
export function isRelated(asked: string, found: string): boolean {
  const root = folded(stemOf(asked));
  if (NO_FAMILY.test(asked) || NO_FAMILY.test(found)) return false;
  const isDerived = (word: string): boolean => folded(word).length - folded(stemOf(word)).length >= DERIVED;
  return piecesOf(found).some((word) => {
    const end = stemOf(word);
    if (folded(end) !== root) return false;
    // Of a short root, an accent makes another: « couture » is not of « coûter ».
    const isShort = isDerived(asked) && isDerived(word) && end.toLowerCase() === stemOf(asked).toLowerCase();
    return root.length >= (isShort ? SHORTEST_DERIVED : SHORTEST_FAMILY);
  });
}

function isConjugated(infinitive: string, form: string): boolean {
  const root = infinitive.slice(0, -2);
  if (!/(?:er|ir|re)$/.test(infinitive) || root.length < SHORTEST_ROOT || !form.startsWith(root)) return false;
  return CONJUGATED.test(form.slice(root.length));
}

/** 7 is not the beginning of 72. */
function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** Adjectives of four letters or fewer; « porte », « salle » and « mode » are no feminines of « port », « sal » and « mod ». */
const SHORT_ADJECTIVES =
  /^(?:ami|brun|cru|elu|fait|fini|fort|gai|gris|haut|joli|lent|mort|noir|poli|pur|rond|sain|seul|tenu|uni|vain|venu|vert|vrai|vu)$/;
const LONGEST_SHORT = 4;
/** Longer words of which that in -e is another word. */
const OTHER_IN_E = /^(?:droit|parti|point)$/;

/** Without the marks of plural and feminine. Accents are kept until then: « passée » is not « passe ». */
function singular(word: string): string {
  const one = singularOf(word.toLowerCase()).replace(/^ans$/, "an");
  const base = folded(one.replace(/(?<=\p{L}{2})e$/u, ""));
  const isFeminine = base.length > LONGEST_SHORT ? !OTHER_IN_E.test(base) : SHORT_ADJECTIVES.test(base);
  const bare = (isFeminine ? one.replace(/(?<=\p{L}{2})e$/u, "") : one)
    .replace(/eus$/, "eu")
    .replace(/iv$/, "if")
    .replace(/(?<=[enlt])([nlt])$/, (double, letter, at, all) => (all.at(at - 1) === letter ? "" : double));
  // « passé » is no « passe », whatever is left of « passée ».
  return folded(bare) + (bare.endsWith("é") ? "é" : "");
}

/** The word, and the parts of a compound. */
function piecesOf(found: string): readonly string[] {
  return [found, ...found.split(/[^\p{L}\p{N}]+/u)].filter((word) => folded(word) !== "");
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "");
}
