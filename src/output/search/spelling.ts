/**
 * French spelling for the search index, and the way back: the same words for « l’été », « L'ETE » and « ete »,
 * « œuvre » and « oeuvre », « 1 700 », « 13 h 30 » and « C# », without losing a character that readers see.
 *
 * Pagefind drops whatever is neither letter nor digit. What should not be searched (elided articles, stop words, spaces
 * inside a number, punctuation) is therefore mapped to the private use area, where Pagefind cannot see it, and mapped
 * back when a result is shown. The build and the browser both use this file, so that documents and queries agree.
 */

import { FORMS } from "./forms.ts";
import { bareWord, queryWords } from "./query-words.ts";
import { COMMON, FIRST_SKIPPED, HIDING, SKIPPED, STRAIGHT } from "./shown-text.ts";

/** « oe » shown as the ligature. */
const JOINED = "\ue001";
/** Starts a word that is searched but not shown. */
const UNSEEN = "\ue002";
const NO_BREAK = hidden("\u00a0");
/** Follows that sign in the next words of a phrase. */
const CONTINUED = "\ue008";
/** Follows such a word, before the one that the page has instead. */
const INSTEAD_OF = "\ue007";
/** A no-break space between two words: Pagefind sees the plain space after it. */
const NO_BREAK_BEFORE = "\ue003";
/** Around letters that are searched but not shown, inside a word: « trava[il]ux ». */
const [ADDED, ADDED_END] = ["\ue005", "\ue006"];

const LETTER = "A-Za-z0-9À-ÖØ-öø-ÿœŒ";
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff\ue000-\ue008\ue00a-\uf8ff]/g;
const LIGATURES: Readonly<Record<string, string>> = { œ: "oe", Œ: "Oe", æ: "ae", Æ: "Ae" };
/** The dot or comma in « .quebec », « 2.0 » and « 2,5 »; not at the end of a sentence. */
const DOT = new RegExp(`\\.(?<![${LETTER}.]\\.)(?=[a-z]{2})|[.,](?<=\\d.)(?=\\d)`, "gi");
const STRAIGHT_APOSTROPHE = new RegExp(`'(?<=[${LETTER}]')(?=[${LETTER}])`, "g");
const APOSTROPHE = new RegExp(`’(?<=[${LETTER}]’)(?=[${LETTER}])`, "g");
/** A telephone number, however it is written: its ten digits are one word, without the 1 of long distance. */
const PHONE = /(?<![\d-])((?:\+?1[ .\u00a0-])?\(?)(\d{3})(\)?[ .\u00a0-]{0,2})(\d{3})([ .\u00a0-])(?=\d{4}(?!\d))/g;
const SKIP = new RegExp(`(?<![${LETTER}’'-])(?:${COMMON.join("|").replaceAll("’", "['’]")})(?=[^\\s,.;:!?])`, "gi");
const SIGN_OF = new Map(SKIPPED.map((word, rank) => [word, String.fromCharCode(FIRST_SKIPPED + rank)]));
/** Symbols that are part of the word: a page about C# is not a page about C. */
const SIGNS: Readonly<Record<string, string>> = {
  $: "dollars",
  "%": "pourcent",
  "#": "diese",
  "++": "plusplus",
  ".": "point",
  ",": "virgule",
};
const FORM = new RegExp(
  `(?<![${LETTER}\ue005\ue006])(?:${FORMS.map(([start, end]) => `(${start})(${end})`).join("|")})(?![${LETTER}\ue005\ue006])`,
  "gi",
);

/** Text as Pagefind should index it. White space may be collapsed afterwards; `restoreText` restores everything else. */
export function indexText(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/[\u2000-\u200a\u202f\u205f\u3000]/g, "\u00a0")
    .replace(/\u02bc/g, "’")
    .replace(/[\u2010\u2011]/g, "-");
  return spelledSigns(plain.replace(PHONE, spelledPhone))
    .replace(/\u00a0/g, noBreakSpace)
    .replace(SKIP, skipped)
    .replace(STRAIGHT_APOSTROPHE, `'${STRAIGHT}`)
    .replace(APOSTROPHE, "'");
}

/** Spells ligatures, symbols and numbers; most sentences have none, which one regular expression tells. */
function spelledSigns(text: string): string {
  let spelled = text;
  if (/[œŒæÆ]/.test(spelled))
    spelled = spelled
      // Before « u » and « il », « oe » is always a ligature in French: no hidden character is needed to restore it.
      .replace(/([œŒ])(?=u|il)/gi, (letter) => LIGATURES[letter] ?? letter)
      .replace(/[œŒæÆ]/g, (letter) => (LIGATURES[letter] ?? letter).replace("e", `${JOINED}e`));
  if (/[#+]/.test(spelled))
    spelled = spelled.replace(
      /(?<![A-Za-z0-9])([CF])#|(?<![A-Za-z0-9])C\+\+/gi,
      (name) => name.charAt(0) + spelledSign(name.slice(1)),
    );
  spelled = spelled.replace(DOT, spelledSign).replace(FORM, spelledForm);
  if (!/\d/.test(spelled)) return spelled;
  return spelled
    .replace(/(\d)([ \u00a0]?)([$%])/g, (_, figure, space, sign) => figure + hidden(space) + spelledSign(sign))
    .replace(/(\d)([ \u00a0]?)h(?:([ \u00a0]?)(\d\d))?(?![A-Za-z0-9])/gi, (_, hour, before, after = "", minutes = "") =>
      [hour, hidden(before), "h", hidden(after), minutes].join(""),
    )
    .replace(/(\d)\u00a0(?=\d{3}(?!\d))/g, `$1${NO_BREAK}`);
}

/** A word or phrase that matches a page but is not shown: a synonym of what is `written` there, or the name of what follows. */
export function unseenWords({ word, written = "" }: { readonly word: string; readonly written?: string }): string {
  const plain = written.replace(/[œŒæÆ]/g, (letter) => LIGATURES[letter] ?? letter).replace(/’/g, "'");
  const instead = written && INSTEAD_OF + hidden(plain.replace(/[^ -\u00ff]/g, ""));
  return indexText(word).replace(/\S+/g, (part, at) => UNSEEN + (at === 0 ? "" : CONTINUED) + part + instead);
}

/** What a result carries without being searched: the address of its picture. `restoreText` gives it back. */
export function concealed(text: string): string {
  return hidden(text);
}

export interface Asked {
  /** Words in the spelling of the index, lower case, one space between; empty when there is nothing to search. */
  readonly words: string;
  /** True for « "comme ceci" »: these words in this order. */
  readonly exact: boolean;
  /** Each of the words as typed, for sentences about them. */
  readonly typed: readonly string[];
  /** The same with a space for each hyphen, when there is one: « mots clics » for « mots-clics ». */
  readonly apart?: Asked;
}

const HYPHEN = /\p{L}[-\u2010\u2011]\p{L}/u;

/** A reader's query in the spelling of the index: 13:30 is 13 h 30, web2.0 is Web 2.0, spaces in numbers are optional, quotes ask for a phrase. */
export function parseQuery(typed: string): Asked {
  const query = typed
    .normalize("NFC")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
  const exact = /^(["«“”]).+["»”]$/.test(query);
  // With something after the word, so that a stop word is recognised; a query of stop words only is searched as it is.
  const read = queryWords(query, exact).map((typed) => [searched(indexText(`${typed} -`)), typed] as const);
  const said = read.some(([word]) => word !== "")
    ? read
    : query.split(" ").map((typed) => [searched(typed.replace(/^\p{L}{1,2}['’]$/u, "")), typed] as const);
  const kept = said.flatMap(([words, typed]) =>
    words.split(" ").flatMap((word) => (word === "" ? [] : [{ word, typed }])),
  );
  return {
    words: kept.map(({ word }) => word).join(" "),
    exact,
    typed: kept.map(({ typed }) => bareWord(typed)),
    ...(!exact && HYPHEN.test(query) && { apart: parseQuery(query.replace(/[-\u2010\u2011]/g, " ")) }),
  };
}

/** Only what Pagefind keeps, `snake_case` included. A mark between letters joins them, as Pagefind does: « marie-ève » is « marieève ». */
function searched(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Between two words Pagefind must see a space; next to a symbol it must not. */
function noBreakSpace(_: string, at: number, text: string): string {
  const wordBefore = /[\p{L}\p{N}\ue020-\ue0ff]/u.test(text.charAt(at - 1));
  return wordBefore && /[\p{L}\p{N}]/u.test(text.charAt(at + 1)) ? `${NO_BREAK_BEFORE} ` : NO_BREAK;
}

function spelledPhone(_: string, before: string, area: string, after: string, exchange: string, sign: string): string {
  return hidden(before) + area + hidden(after) + exchange + hidden(sign);
}

function spelledSign(sign: string): string {
  return added(SIGNS[sign] ?? "") + hidden(sign);
}

/** « travaux » is indexed as « travail », « jeux » as « jeu »: what they share, what is searched, what is shown. */
function spelledForm(_: string, ...groups: readonly (string | undefined)[]): string {
  const rank = FORMS.findIndex((_form, at) => groups[2 * at] !== undefined);
  const [, , indexed = ""] = FORMS[rank] ?? [];
  const start = groups[2 * rank] ?? "";
  const end = groups[2 * rank + 1] ?? "";
  let same = 0;
  while (same < indexed.length && end.charAt(same).toLowerCase() === indexed.charAt(same)) same += 1;
  return start + end.slice(0, same) + added(indexed.slice(same)) + hidden(end.slice(same));
}

function added(letters: string): string {
  return letters === "" ? "" : ADDED + letters + ADDED_END;
}

/** « LES » is too rare to have a hidden character of its own. */
function skipped(word: string): string {
  return SIGN_OF.get(word) ?? hidden(word.replace("’", "'"));
}

function hidden(shown: string): string {
  return shown.replace(/[\u0020-\u00ff]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + HIDING));
}
