/**
 * Words as the search index and queries spell them: the indexer splits « l'intranet » only at a straight apostrophe and knows no ligature.
 * Both sides must pass through here, or « intranet » and « œuvre » find nothing. It is never shown to a reader.
 */

/** What stands for each sign in a spelling; an empty one drops it. */
const SPELLINGS: readonly (readonly [by: string, signs: string])[] = [
  ["'", "‘’ʼ′"],
  ["-", "\u2010\u2011"],
  ["oe", "œ"],
  ["Oe", "Œ"],
  ["ae", "æ"],
  ["Ae", "Æ"],
  [" ", "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"],
  ["", "\u00ad\u200b\u200c\u200d\u2060\ufeff"],
];
const BY_SIGN = new Map(SPELLINGS.flatMap(([by, signs]) => [...signs].map((sign) => [sign, by] as const)));
const SIGNS = new RegExp(`[${[...BY_SIGN.keys()].join("")}]`, "g");

/** Straight apostrophes and hyphens, plain spaces, `oe` and `ae`; case and accents stay, the index sees to them. */
export function searchText(text: string): string {
  return text.normalize("NFC").replace(SIGNS, (sign) => BY_SIGN.get(sign) ?? sign);
}
