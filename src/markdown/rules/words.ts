/** Words, up to the next sign that may mean something: markdown-it's own rule, which looks at each letter of the site, with a table in the place of its comparisons. */
import type { MarkdownIt, StateInline } from "markdown-it";

/** The signs at which other rules are asked, those of markdown-it: all are in ASCII. */
const SIGNS = "\n!#$%&*+-:<=>@[\\]^_`{}~";
const isSign = new Uint8Array(128);
for (const sign of SIGNS) isSign[sign.charCodeAt(0)] = 1;

/** Puts the rule in the place of markdown-it's. */
export function words(md: MarkdownIt): void {
  md.inline.ruler.at("text", takeWords);
}

function takeWords(state: StateInline, silent: boolean): boolean {
  const { src, pos: start, posMax } = state;
  let pos = start;
  for (; pos < posMax; pos += 1) {
    const code = src.charCodeAt(pos);
    if (code < 128 && isSign[code] === 1) break;
  }
  if (pos === start) return false;
  if (!silent) state.pending += src.slice(start, pos);
  state.pos = pos;
  return true;
}
