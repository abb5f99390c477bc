import { describe, expect, test } from "vitest";
import { applyTypography, applyTypographyToPieces } from "../../../src/locale/fr/typography.ts";
import { visible } from "./visible.ts";

const OPAQUE = "\ufffc";

const changed: readonly (readonly [typed: string, printed: string])[] = [
  ["Titre : x", "Titre⍽: x"],
  ["Titre: x", "Titre⍽: x"],
  ["Titre\u202f: x", "Titre⍽: x"],
  ["À suivre :", "À suivre⍽:"],
  ["Quoi ? Oui !", "Quoi? Oui!"],
  ["Quoi\u00a0? Oui\u202f!", "Quoi? Oui!"],
  ["un ; deux", "un; deux"],
  ["Oui !!! Non ?!", "Oui!!! Non?!"],
  ["un , deux", "un, deux"],
  ["une ligne finie\n: suite\n; «\nfin\n»", "une ligne finie⍽: suite; «⍽fin⍽»"],
  ["le 15\njanvier, 150\n$ et 13 h\n30", "le 15⍽janvier, 150⍽$ et 13⍽h⍽30"],
  ["Attendez...", "Attendez…"],
  ["un -- deux -- trois", "un – deux⍽– trois"],
  ["un — deux — trois", "un — deux⍽— trois"],
  ["«déjà»", "«⍽déjà⍽»"],
  ["« déjà »", "«⍽déjà⍽»"],
  ["« Quoi ? » dit-on", "«⍽Quoi?⍽» dit-on"],
  ["le«mot»juste", "le «⍽mot⍽» juste"],
  ["l'été d'«hier»", "l’été d’«⍽hier⍽»"],
  ['dire "oui"', "dire «⍽oui⍽»"],
  ['dire " oui " ensuite', "dire «⍽oui⍽» ensuite"],
  ['dit:"oui"', "dit⍽: «⍽oui⍽»"],
  ['d\'"huile"', "d’«⍽huile⍽»"],
  ['« le "Web" »', "«⍽le “Web”⍽»"],
  ['"le "Web" ouvert"', "«⍽le “Web” ouvert⍽»"],
  ["« le “ Web ” »", "«⍽le “Web”⍽»"],
  ["aujourd'hui, p'tit", "aujourd’hui, p’tit"],
  ["150$ et 35 %", "150⍽$ et 35⍽%"],
  ["150 $ CA, 1,5M$, 2 G$", "150⍽$⍽CA, 1,5⍽M$, 2⍽G$"],
  ["1 700", "1⍽700"],
  ["12 345,6 $", "12⍽345,6⍽$"],
  ["1 234 567 visites", "1⍽234⍽567 visites"],
  ["13h30, 9 h, 17 h 05, 13 h 00", "13⍽h⍽30, 9⍽h, 17⍽h⍽05, 13⍽h"],
  ["13H30, 09h05 et 24h/24", "13⍽h⍽30, 9⍽h⍽05 et 24⍽h/24"],
  ["15 janvier 2013", "15⍽janvier 2013"],
  ["1er mai", "1er⍽mai"],
  ["les 15 et 16 févr. 2013", "les 15 et 16⍽févr. 2013"],
  ["2,3 Mo et 350ko", "2,3⍽Mo et 350⍽ko"],
  ["25°C, 25 °C", "25⍽°C, 25⍽°C"],
  ["5 millions", "5⍽millions"],
  ["(819) 362-2333, poste 249", "(819)⍽362-2333, poste⍽249"],
  ["voir p. 12 et art. 3, n° 4", "voir p.⍽12 et art.⍽3, n°⍽4"],
  ["Mme Exemple et M. Camille Exemple", "Mme⍽Exemple et M.⍽Camille Exemple"],
  ["l'adresse : l'info@exemple.org !", "l’adresse⍽: l’info@exemple.org!"],
];

const untouched = [
  "",
  "Un texte simple, sans rien.",
  "12:30 et 16:9",
  "avec vous :-)! Bon",
  "selon vous? ;)",
  "merci :) et :D",
  "bravo :smile: encore",
  "en 2013 120 personnes",
  "en 2013 L’Érable",
  "G5V 0B9",
  "a::b",
  "x != y",
  "l’option --contenu",
  'un écran de 24" ou de 27"',
  "https://exemple.org/a?b=1;c:d'e'f",
  "https://exemple.org/1h30/50%",
  "www.exemple.org/l'an:2",
  "o'nom.d'un@exemple.org",
  "mailto:a'b@exemple.org?subject=c'd",
  "un fichier .NET, des points ....",
  "la suite 2.0, la norme 802.11g",
  "nos 5 formations",
  "les années '60",
  "un paragraphe\n\n: autre",
  "deux\nlignes",
];

describe("typo", () => {
  test.each(changed)("« %s » becomes « %s »", (typed, printed) => {
    expect(visible(applyTypography(typed))).toBe(printed);
    expect(visible(applyTypography(applyTypography(typed)))).toBe(printed);
  });

  test.each(untouched)("leaves « %s » unchanged", (text) => {
    expect(visible(applyTypography(text))).toBe(text);
  });
});

describe("typoPieces", () => {
  test.each([
    [
      ["gras", " : suite"],
      ["gras", "⍽: suite"],
    ],
    [
      ["gras", ": suite"],
      ["gras", "⍽: suite"],
    ],
    [
      ["gras ", ": suite"],
      ["gras⍽", ": suite"],
    ],
    [
      ["Quoi ", "?"],
      ["Quoi", "?"],
    ],
    [
      ["«", "déjà", "»"],
      ["«⍽", "déjà", "⍽»"],
    ],
    [
      ['"', "déjà", '"'],
      ["«⍽", "déjà", "⍽»"],
    ],
    [
      ["l'", "été"],
      ["l’", "été"],
    ],
    [
      ["l'", OPAQUE, " ?"],
      ["l’", OPAQUE, "?"],
    ],
    [
      ['le "', OPAQUE, '" :'],
      ["le «⍽", OPAQUE, "⍽»⍽:"],
    ],
    [
      ["150", "$"],
      ["150", "⍽$"],
    ],
    [
      ["1 ", "700", " $"],
      ["1⍽", "700", "⍽$"],
    ],
    [
      ["15 ", "janvier", " 2013"],
      ["15⍽", "janvier", " 2013"],
    ],
    [
      ["https://exemple.org/a", "?b ;c"],
      ["https://exemple.org/a", "?b ;c"],
    ],
    [
      ["", "", ""],
      ["", "", ""],
    ],
  ])("%j becomes %j", (pieces, expected) => {
    expect(applyTypographyToPieces(pieces).map(visible)).toEqual(expected);
  });

  test("no piece gives no piece", () => {
    expect(applyTypographyToPieces([])).toEqual([]);
  });
});

describe("any text", () => {
  const words = [
    ..."été M. Mme 13h 9 30 1 700 150 2013 $ % °C Mo ; : ! ? , . ... « » “ ” \" ' ’ ( ) – -- :-) ;) janvier 1er n° a::b 12:30 l' d'".split(
      " ",
    ),
    ...[" ", " ", " ", "\u00a0", "\u202f", "\n", OPAQUE, "\ue020y", "x@exemple.org", "https://exemple.org/a"],
  ];

  /** Returns pieces made of everything the rules match, the same for the same seed (a linear congruential generator). */
  function randomPieces(seed: number): string[] {
    let state = seed;
    const below = (limit: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    };
    const piece = () => Array.from({ length: below(5) }, () => words[below(words.length)]).join("");
    return Array.from({ length: 1 + below(4) }, piece);
  }

  const samples = Array.from({ length: 3000 }, (_, index) => randomPieces(index * 7919 + 1));

  test("typo is idempotent", () => {
    for (const pieces of samples) {
      const once = applyTypographyToPieces(pieces);
      expect(applyTypographyToPieces(once), JSON.stringify(pieces)).toEqual(once);
    }
  });

  test("a text cut in pieces gives the same as the whole text, in as many pieces", () => {
    for (const pieces of samples) {
      const printed = applyTypographyToPieces(pieces);
      expect(printed).toHaveLength(pieces.length);
      expect(printed.join(""), JSON.stringify(pieces)).toBe(applyTypography(pieces.join("")));
    }
  });

  test("only spaces and punctuation change: letters and opaque elements stay, in order", () => {
    const letters = (text: string) => text.replace(/[^a-zéÀ-ÿ\ue000-\uf8ff\ufffc]/gi, "");
    for (const pieces of samples)
      expect(letters(applyTypographyToPieces(pieces).join(""))).toBe(letters(pieces.join("")));
  });
});
