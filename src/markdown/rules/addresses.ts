/** Which addresses may become links, and which plain words are taken for addresses; it never resolves them. */
import type { MarkdownIt } from "markdown-it";
import { isAllowedAddress } from "../link-target.ts";

/** What follows « www. »: a host, then a path that does not end with a punctuation mark. */
const AFTER_WWW = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,}(?:\/(?:[^\s<>"«»]*[^\s<>"«».,;:!?)\]])?)?/iuy;

/** What every address that may become a link has; most paragraphs have none of it, and need not be searched. */
const SIGN_OF_ADDRESS = /:\/\/|mailto:|www\.|@/i;

/** Sets `validateLink`, and lets only `https://…`, `www.…` and e-mail addresses become links: « fin.Le » is no web site. */
export function addresses(md: MarkdownIt): void {
  md.validateLink = isAllowedAddress;
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
}
