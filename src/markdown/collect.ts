/** Collects what summaries and tables of contents need, in one pass over the final tokens. */
import type { Token } from "markdown-it";
import { countWords } from "../locale/fr/reading-time.ts";
import type { WrittenHeading } from "./html/written-html.ts";
import type { Heading } from "./model.ts";
import { NOTES_HEADING } from "./notes-heading.ts";
import { plainText, plainTextOfHtml } from "./plain-text.ts";

const LEAD_LENGTH = 200;
/** « M. Exemple » and « p. 3 » end no sentence. */
const SENTENCE_END =
  /(?<=[\p{L}\p{N})\]»”%$]{3})(?:[.…]|[\s\u00a0\u202f]?[!?]+)(?:[\s\u00a0]?[»”)])?(?=\s+[\p{Lu}«“"\p{N}–—]|$)/gu;
const UNTIDY = /[\t\n]| {2}/;

export interface Collected {
  readonly headings: readonly Heading[];
  /** Every word without markup, headings included, one block a line. */
  readonly text: string;
  readonly lead: string;
  readonly words: number;
}

/** Returns the headings, the text, the first paragraph and the word count. */
export function collect(tokens: readonly Token[]): Collected {
  const headings: Heading[] = [];
  const blocks: string[] = [];
  let lead = "";
  let firstWords = "";

  const begin = (heading: Heading) => {
    headings.push(heading);
    blocks.push(heading.text);
  };

  const addHtml = (html: string) => {
    const text = tidy(plainTextOfHtml(html));
    if (text === "") return;
    blocks.push(text);
    firstWords ||= text;
    if (html.trimStart().startsWith("<p")) lead ||= text;
  };

  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    switch (token.type) {
      case "heading_open": {
        const found = tokens[index + 2]?.meta as { id: string; text: string } | null | undefined;
        if (found) begin({ level: Number(token.tag.slice(1)), id: found.id, text: found.text });
        index += 2;
        break;
      }
      case "inline": {
        const text = tidy(plainText(token.children));
        const words = token.meta?.caption === undefined ? text : `${text}\n${token.meta.caption}`;
        if (words !== "") blocks.push(words);
        if (token.meta?.caption !== undefined || text === "") break;
        firstWords ||= text;
        if (lead === "" && tokens[index - 1]?.type === "paragraph_open" && token.level === 1) lead = text;
        break;
      }
      case "html_block": {
        let from = 0;
        for (const { start, end, heading: found } of (token.meta?.headings ?? []) as readonly WrittenHeading[]) {
          addHtml(token.content.slice(from, start));
          begin(found);
          from = end;
        }
        addHtml(token.content.slice(from));
        break;
      }
      case "fence":
      case "code_block":
        if (token.content.trim() !== "") blocks.push(token.content.trim());
        break;
      case "footnote_block_open":
        blocks.push(NOTES_HEADING.text);
        break;
      case "container_box_open":
        blocks.push(String(token.meta?.label ?? ""));
        break;
      default:
    }
  }

  const text = blocks.join("\n");
  return { headings, text, lead: shorten(lead || firstWords), words: countWords(text) };
}

/** Collapses spaces and line breaks to one space; no-break spaces stay. */
function tidy(text: string): string {
  const untidy = text.startsWith(" ") || text.endsWith(" ") || UNTIDY.test(text);
  return !untidy ? text : text.replace(/[ \t\n]+/g, " ").trim();
}

/** The first sentences that fit; a longer first sentence as far as twice that, then cut at a word. */
function shorten(text: string): string {
  if (text.length <= LEAD_LENGTH) return text;
  const ends = [...text.slice(0, 2 * LEAD_LENGTH).matchAll(SENTENCE_END)].map((end) => end.index + end[0].length);
  const last = ends.findLast((end) => end <= LEAD_LENGTH) ?? ends[0];
  if (last !== undefined) return text.slice(0, last);
  const end = text.lastIndexOf(" ", LEAD_LENGTH);
  return `${text.slice(0, end > 0 ? end : LEAD_LENGTH).replace(/[\s,;:–—-]+$/u, "")}…`;
}
