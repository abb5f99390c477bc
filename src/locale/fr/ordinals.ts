// Finds the ordinals of a text, « 1er », « 35e », « XXIe », whose ending is printed as a superscript (OQLF, « Abréviation des adjectifs ordinaux »).

/** Tells quickly that a text has none. */
const HINT = /[\dIVXLC](?:er|re|de|e)/;
/** Not in a word, an address, a version, a product code or a colour; the second of « 4e-5e ». It looks back only from a figure. */
const START = "(?=[\\dIVXLC])(?:(?<![\\p{L}\\p{N}_.,/#@&=+-])|(?<=[\\dIVXLC](?:e|er|re)-))";
/** What may follow: « 4e-5e », but neither « 1e-5 » nor « 35e.html ». */
const END = "(?![\\p{L}\\p{N}_@/=]|\\.[\\p{L}\\p{N}]|-(?!\\d{1,4}e\\b|[IVXLC]+e\\b)[\\p{L}\\p{N}])";
const CANDIDATE = new RegExp(`${START}(\\d{1,4}|[IVXLC]{1,8})(ers?|res?|es?|de)${END}`, "gu");
const ROMAN = /^(?:X{0,3}|XL|LX{1,3}|XC)(?:IX|IV|V?I{0,3})$/;

/** Splits a text at the endings of its ordinals: pieces at odd positions are endings, to be raised; one piece when there is none. */
export function splitOrdinals(text: string): readonly string[] {
  if (!HINT.test(text)) return [text];
  const pieces: string[] = [];
  let from = 0;
  for (const { 1: figures = "", 2: ending = "", index } of text.matchAll(CANDIDATE)) {
    if (!isOrdinal(figures, ending, text.slice(Math.max(0, index - 4), index))) continue;
    const at = index + figures.length;
    pieces.push(text.slice(from, at), ending);
    from = at + ending.length;
  }
  return [...pieces, text.slice(from)];
}

function isOrdinal(figures: string, ending: string, before: string): boolean {
  if (/\d/.test(figures)) return /^es?$/.test(ending) || figures === (ending === "de" ? "2" : "1");
  if (!ROMAN.test(figures)) return false;
  // « Ire » alone is anger, and « Ie » is nothing.
  if (figures === "I") return /^ers?$/.test(ending) || (ending === "re" && /\bla[ \u00a0]$/iu.test(before));
  return ending === "e" || (ending === "es" && figures.length > 1);
}
