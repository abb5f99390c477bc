/**
 * Words of the index as readers see them. What Pagefind must not see stands in the private use area: `spelling.ts` puts it there,
 * and a result is shown by mapping it back.
 */

/** Characters up to U+00FF have a hidden counterpart at U+E000 and above. */
export const HIDING = 0xe000;
const HIDDEN = /[\ue020-\ue0ff]/g;
/** Follows an apostrophe that was typed straight, as in another language: it is shown so. */
export const STRAIGHT = "\ue004";
/** Ends a fact of a sheet, which is no sentence: shown as a full stop, or as a dot between two facts. */
export const FACT_END = "\ue009";
const ADDITION = /\ue005[^\ue006]*\ue006/g;
/** Elisions and stop words: a third of a text, and nobody searches for them. */
export const COMMON = (
  "l’|d’|j’|m’|t’|s’|n’|c’|qu’|jusqu’|lorsqu’|puisqu’|quoiqu’|" +
  "le |la |les |un |une |des |de |du |au |aux |à |et |en |dans |par |pour |sur |que |qui |ce |cet |cette |ces "
).split("|");
/** Each has one hidden character, and another when capitalised. */
export const SKIPPED = [...COMMON, ...COMMON.map((word) => word.charAt(0).toUpperCase() + word.slice(1))];
export const FIRST_SKIPPED = 0xe100;
const SHOWN_COMMON = new RegExp(`(?<![\\p{L}’-])(?:${COMMON.join("|")})`, "giu");

/** Indexed words as readers should see them: « ’ », « œ », no-break spaces and symbols restored, hidden words removed. */
export function restoreText(text: string): string {
  return text
    .replace(/\ue002\S*\s?/g, "")
    .replace(ADDITION, "")
    .replace(/([oa])\ue001e|(o)e(?=u|il)/gi, (_, joined: string, plain: string) => {
      return { o: "œ", O: "Œ", a: "æ", A: "Æ" }[joined ?? plain] ?? "";
    })
    .replace(/\ue003 ?/g, "\u00a0")
    .replace(/([\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, "$1’")
    .replaceAll(STRAIGHT, "")
    .replaceAll(FACT_END, ".")
    .replace(/[\ue100-\ue17f]/g, (sign) => SKIPPED[sign.charCodeAt(0) - FIRST_SKIPPED] ?? "")
    .replace(HIDDEN, (sign) => String.fromCharCode(sign.charCodeAt(0) - HIDING));
}

/** What the page has instead of a word that it does not show; undefined for any other word. */
export function writtenInstead(token: string): string | undefined {
  const [, written] = /^\ue002.*\ue007(.+)/.exec(token) ?? [];
  return written && restoreText(written).replace(/'/g, "’");
}

/** The words of a phrase as shown that are searched: without elisions and stop words. */
export function searchedWords(shown: string): readonly string[] {
  return shown
    .replace(SHOWN_COMMON, "")
    .split(" ")
    .filter((word) => word !== "");
}
