// The key under which two spellings are the same term (« Évènement », « evenement »); for comparison, not for display or URLs.

import { memoized } from "../memoized.ts";

/** Normalizes a term or title: case, accents, ligatures, apostrophes, hyphens and spaces are ignored; symbols are not, so « C », « C# », « C++ » and « .NET » are four terms. */
export function termKey(text: string): string {
  return memoizedKey(text);
}

function makeKey(text: string): string {
  return (
    text
      // Before NFKD, which would turn a lone acute accent into a space and a combining mark.
      .replace(/[\u2018\u2019\u02bc\u2032\u00b4`]/g, "'")
      .normalize("NFKD")
      .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, "")
      .toLowerCase()
      .replace(/œ/g, "oe")
      .replace(/æ/g, "ae")
      .replace(/ß/g, "ss")
      .replace(/♯/g, "#")
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/\s+/g, " ")
      .trim()
  );
}

const memoizedKey = memoized(makeKey);
