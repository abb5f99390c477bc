/** Cuts an HTML body into its top-level blocks, and makes paragraphs of the words between them: a blog leaves a blank line between its paragraphs. */
import { Parser } from "htmlparser2";
import { isBlockTag } from "./allow-list.ts";

/** Elements that the sanitizer removes and whose content stays where they were. */
const TRANSPARENT: ReadonlySet<string> = new Set(
  "article aside body center fieldset footer form header hgroup html main nav noscript".split(" "),
);
/** Other elements that never stand among the words of a paragraph. */
const APART: ReadonlySet<string> = new Set(
  "audio embed head h1 iframe math noframes object script select style svg template textarea title video".split(" "),
);
/** Where a body is cut too: the end of the excerpt, and what is not an element but may contain a `>`. */
const CUT =
  /<!--\s*(?:suite\s*|more\b[^>]*)-->|<\?(?:(?!\?>)[\s\S])*\?>|<!\[CDATA\[(?:(?!\]\]>)[\s\S])*\]\]>|<!doctype[^>]*>/giu;
const BLANK_LINE = /\n[ \t]*\n\s*/gu;
/** Something to read, or a picture: a run of line breaks is no paragraph. */
const WORTHY = /[^\s<>]/u;
const COMMENTS_AND_BREAKS = /<!--(?:(?!-->)[\s\S])*-->|<br\b[^>]*>/giu;

interface Run {
  readonly start: number;
  readonly end: number;
  /** True for words between blocks. */
  readonly words: boolean;
}

/** Returns the blocks in order: joined, they are the body with its lines unchanged, and the tags of the paragraphs added. */
export function htmlBlocks(html: string): readonly string[] {
  const blocks: string[] = [];
  let from = 0;
  for (const cut of html.matchAll(CUT)) {
    blocks.push(...blocksOf(html.slice(from, cut.index)), cut[0]);
    from = cut.index + cut[0].length;
  }
  return [...blocks, ...blocksOf(html.slice(from))];
}

function blocksOf(html: string): readonly string[] {
  return runsOf(html).map(({ start, end, words }) => {
    const run = html.slice(start, end);
    if (!words || !WORTHY.test(run.replace(COMMENTS_AND_BREAKS, ""))) return run;
    const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(run) ?? [];
    return `${before}<p>${inner}</p>${after}`;
  });
}

type Sort = "block" | "transparent" | "words";

/** The top-level runs of a body, without a gap between them. */
function runsOf(html: string): readonly Run[] {
  const runs: Run[] = [];
  const open: { readonly sort: Sort; readonly at: number }[] = [];
  let blocks = 0;
  let start = 0;
  const cutAt = (end: number, words: boolean): void => {
    if (end <= start) return;
    runs.push({ start, end, words });
    start = end;
  };
  const parser = new Parser({
    onopentag: (name) => {
      const sort = sortOf(name);
      open.push({ sort, at: parser.startIndex });
      if (blocks === 0 && sort !== "words") cutAt(parser.startIndex, true);
      if (blocks === 0 && sort === "transparent") cutAt(parser.endIndex + 1, false);
      if (sort === "block") blocks += 1;
    },
    onclosetag: (_name, implied) => {
      const element = open.pop();
      if (element === undefined || element.sort === "words") return;
      if (element.sort === "block") blocks -= 1;
      if (blocks > 0) return;
      // What another element ends is cut where that one begins; a void element, after its only tag.
      const end = implied && element.at !== parser.startIndex ? parser.startIndex : parser.endIndex + 1;
      if (element.sort === "transparent") cutAt(parser.startIndex, true);
      cutAt(end, false);
    },
    ontext: () => {
      if (open.some(({ sort }) => sort !== "transparent")) return;
      const { startIndex, endIndex } = parser;
      for (const blank of html.slice(startIndex, endIndex + 1).matchAll(BLANK_LINE))
        cutAt(startIndex + blank.index + blank[0].length, true);
    },
  });
  // Not ended: what is still open goes to the last run.
  parser.write(html);
  cutAt(html.length, blocks === 0);
  return runs;
}

function sortOf(tag: string): Sort {
  if (isBlockTag(tag) || APART.has(tag)) return "block";
  return TRANSPARENT.has(tag) ? "transparent" : "words";
}
