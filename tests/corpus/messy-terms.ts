/** Tags and categories as a blog accumulates them: about 1,400 terms, some spelled in several ways. */
import type { Chance } from "./random.ts";
import { ADJECTIVE_LIST, NOUNS, PLACES } from "./words.ts";

/** Spellings of the same term, one list per term. */
const VARIANTS: readonly (readonly string[])[] = [
  ["Événement", "Évènement", "evenement", "ÉVÉNEMENT", "Evénement"],
  ["œuvre", "oeuvre", "Œuvre", "OEUVRE"],
  ["L’été", "L'été", "l’ete", "l'ÉTÉ"],
  ["Web 2.0", "web 2.0", "WEB 2.0"],
  ["Gouvernement ouvert", "gouvernement ouvert", "GOUVERNEMENT OUVERT"],
  ["Québec", "quebec", "Quebec", "QUÉBEC"],
  ["cœur de l’action", "coeur de l'action"],
  ["Données ouvertes", "donnees ouvertes", "données  ouvertes"],
  ["aujourd’hui", "aujourd'hui"],
  ["Réseaux sociaux", "réseaux sociaux", "Reseaux sociaux", "réseaux\u00a0sociaux"],
];

/** Similar terms that are distinct. */
const APART = [
  ["C#", "C++", "C", ".NET", "ASP.NET", "F#"],
  ["formation", "formations"],
  ["R&D", "R et D", "AT&T"],
  ["2012", "2013", "2.0", "1.0", "100 %", "0123"],
  [
    "1er mai",
    "24 h",
    "150 $",
    "E-Gouv",
    "e-gouvernement",
    "#opendata",
    "@gouv",
    "G20: suite",
    "a, b et c",
    "🎉 Fête",
    "日本",
    "<b>",
  ],
].flat();

/** The category spellings: missing accents, variants of one another. */
export const MESSY_CATEGORIES: readonly string[] = [
  "planification strategique",
  "Planification stratégique",
  "web 2.0",
  "Web 2.0",
  "gestion information",
  "Gestion de l'information",
  "Gestion de l’information",
  "formation professionnelle",
  "Conférences",
  "conferences",
  "Évènements",
  "Vie privée",
  "Non classé",
  "C#",
  "Événement",
];

/** Returns every tag spelling of the corpus; the first 1,400 or so are distinct terms. */
export function messyTags(): readonly string[] {
  const plain = new Set<string>();
  for (const { many } of NOUNS) plain.add(many);
  for (const place of PLACES) plain.add(place);
  for (const [index, { one, feminine }] of NOUNS.entries()) {
    for (const step of [0, 1, 2, 3]) {
      const adjective = ADJECTIVE_LIST[(index * 7 + step * 31) % ADJECTIVE_LIST.length];
      if (adjective !== undefined && plain.size < 1_390) plain.add(`${one} ${adjective.forms[feminine ? 1 : 0]}`);
    }
  }
  return [...plain, ...APART, ...VARIANTS.flat()];
}

/** Returns a spelling of the same term with other capitals, accents or apostrophes; sometimes unchanged. */
export function respelled(term: string, luck: Chance): string {
  if (/[#+.<@%$]/.test(term)) return term;
  const ways: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text,
    (text) => text.charAt(0).toUpperCase() + text.slice(1),
    (text) => text.toUpperCase(),
    (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
    (text) => text.normalize("NFD"),
    (text) => text.replaceAll("’", "'"),
  ];
  return luck.pick(ways)(term);
}
