/** Writes plain text as Markdown that prints the same words: signs that Markdown would read are escaped, addresses become links. */

const ADDRESS = /(https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]])/iu;
const SIGNS = /[\\`*_[\]<>|~^={}$]/gu;
/** What a line cannot begin with without becoming a heading, a quotation or a rule. */
const BEGINNING = /^(#{1,6}(?=\s|$)|:::|---|\+\+\+|&)/u;

/** Lines that begin with a hyphen or a number stay lists. */
export function markdownOf(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      line
        .split(ADDRESS)
        .map((part, index) => (index % 2 === 1 ? `<${part}>` : part.replace(SIGNS, "\\$&")))
        .join("")
        .replace(BEGINNING, "\\$1"),
    )
    .join("\n");
}

/** Readers see a summary of this many characters at most. */
const LONGEST_SUMMARY = 155;

/** « Bonjour, » on a line of its own. */
const GREETING = /^(?:bonjour|bonsoir|salut|allô|chers?|chères?)\b[^\n]{0,40}[,!.]?[ \t]*\n+/iu;

/** The first sentence of a description, cut at a word when it is too long. */
export function firstSentence(text: string): string {
  const [paragraph = ""] = text.replace(GREETING, "").split(/\n\n/u);
  const line = paragraph.replace(/\s+/gu, " ").trim();
  const [sentence = line] = /^.{15,}?[.!?…](?=\s|$)/u.exec(line) ?? [];
  if (sentence.length <= LONGEST_SUMMARY) return sentence;
  const cut = sentence.lastIndexOf(" ", LONGEST_SUMMARY - 1);
  return `${sentence.slice(0, cut > 0 ? cut : LONGEST_SUMMARY - 1).replace(/[\s,;:–—-]+$/u, "")}…`;
}
