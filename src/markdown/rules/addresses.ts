/** Decides which URLs may become links and which bare words are auto-linked. */
import type { MarkdownIt } from "markdown-it";
import { isAllowedUrl } from "../link-target.ts";

/** What may follow « www. »: a host, then a path that does not end with punctuation. */
const AFTER_WWW = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,}(?:\/(?:[^\s<>"«»]*[^\s<>"«».,;:!?)\]])?)?/iuy;

/** Every linkable URL matches this; most paragraphs do not and skip the search. */
const SIGN_OF_ADDRESS = /:\/\/|mailto:|www\.|@/i;

/** Sets `validateLink`, and auto-links only `https://…`, `www.…` and e-mail addresses: « fin.Le » is not a web site. */
export function addresses(md: MarkdownIt): void {
  md.validateLink = isAllowedUrl;
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
  md.linkify.add("www.", {
    validate: (text, position) => {
      AFTER_WWW.lastIndex = position;
      return AFTER_WWW.exec(text)?.[0].length ?? 0;
    },
    normalize: (match) => {
      match.url = `https://${match.url}`;
    },
  });
  for (const unwanted of ["ftp:", "//"]) md.linkify.add(unwanted, null);
  const search = md.linkify.test.bind(md.linkify);
  md.linkify.test = (text) => SIGN_OF_ADDRESS.test(text) && search(text);
  const match = md.linkify.match.bind(md.linkify);
  md.linkify.match = (text) => match(text)?.map(withoutColon) ?? null;
  const matchAtStart = md.linkify.matchAtStart.bind(md.linkify);
  md.linkify.matchAtStart = (text) => {
    const found = matchAtStart(text);
    return found === null ? null : withoutColon(found);
  };
}

/** « https://exemple.org/x: la suite »: the colon is of the sentence, as a point would be. */
function withoutColon<T extends { url: string; text: string; raw: string; lastIndex: number }>(found: T): T {
  const extra = /:+$/u.exec(found.url)?.[0].length ?? 0;
  if (extra === 0) return found;
  return Object.assign(found, {
    url: found.url.slice(0, -extra),
    text: found.text.slice(0, -extra),
    raw: found.raw.slice(0, -extra),
    lastIndex: found.lastIndex - extra,
  });
}
