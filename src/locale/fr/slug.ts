// Makes the URL slug of a title or term: ASCII, lower case, hyphens; uniqueness is checked elsewhere.

import slugify from "@sindresorhus/slugify";
import { memoized } from "../memoized.ts";

const MAX_LENGTH = 80;
/** Characters read: the library takes a second on a « word » of 50,000. */
const LONGEST_READ = 500;

const WORDS_OF_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/œ/g, "oe"],
  [/æ/g, "ae"],
  [/ß/g, "ss"],
  // « .NET » keeps its point as a word, « ASP.NET » does not.
  [/(?<![\p{L}\p{N}.])\.(?=\p{L})/gu, " point "],
  [/&/g, " et "],
  [/\+/g, " plus "],
  [/[#♯]/g, " diese "],
  [/%/g, " pour cent "],
  [/\$/g, " dollars "],
];
/** The symbols above, as a fast test: most titles have none. */
const SIGN_WITH_WORD = /[œæß.&+#♯%$]/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII
const ASCII = /^[\u0000-\u007f]*$/;

/** « L’été à l’œuvre » → « l-ete-a-l-oeuvre », at most 80 characters, cut at a word; "" when no letter or digit is left. */
export function slug(text: string): string {
  return memoizedSlug(text);
}

function makeSlug(text: string): string {
  // Accents are removed first: the library would transliterate ü as « ue », as in German, and drop œ.
  let plain = text.slice(0, LONGEST_READ).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (SIGN_WITH_WORD.test(plain)) for (const [sign, word] of WORDS_OF_SIGNS) plain = plain.replace(sign, word);
  plain = plain.replace(/[^\p{L}\p{N}]+/gu, " ");
  // A fast path: the library is slow, and for ASCII text only spaces remain to be replaced.
  const slugText = ASCII.test(plain) ? plain.trim().replaceAll(" ", "-") : slugify(plain, { decamelize: false });
  return cutAtWord(slugText);
}

function cutAtWord(long: string): string {
  if (long.length <= MAX_LENGTH) return long;
  const end = long.lastIndexOf("-", MAX_LENGTH);
  return long.slice(0, end > 0 ? end : MAX_LENGTH);
}

/** The library is slow, and terms come back on every post. */
const memoizedSlug = memoized(makeSlug);
