// How long a text takes to read; never strips Markdown or HTML, which is the caller's business.

const WORDS_A_MINUTE = 230;

/** Whole minutes to read so many words at 230 a minute, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** Words between spaces, those made of signs alone (« : », « – ») left out; « l’été » is one. */
export function countWords(text: string): number {
  let words = 0;
  let counted = false;
  // One pass over the codes: a regular expression is ten times slower, and this runs on every post.
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isSpace(code)) counted = false;
    else if (!counted && isWordCode(code)) {
      counted = true;
      words += 1;
    }
  }
  return words;
}

function isSpace(code: number): boolean {
  // Most are letters of ASCII: one comparison is enough for them.
  if (code < 0x80) return code <= 0x20;
  return code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);
}

function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff);
}
