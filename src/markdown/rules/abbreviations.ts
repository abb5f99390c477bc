/** Abbreviations: `*[HTML]: …` explains a word wherever it stands alone. The plugin parses the definitions; its own replacement would compile a regular expression of every punctuation mark per text, so words are searched here. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import abbr from "markdown-it-abbr";

/** Characters that may touch an abbreviation besides punctuation and spaces, as in the plugin. */
const SIGNS = " \\r\\n$+<=>^`|~";

/** Adds the definition syntax, and marks the defined words. */
export function abbreviations(md: MarkdownIt): void {
  md.use(abbr);
  const { P, Z } = md.utils.lib.ucmicro;
  const edge = new RegExp(`^(?:${P.source}|${Z.source}|[${SIGNS}])$`);
  md.core.ruler.at("abbr_replace", (state: StateCore) => {
    const defined = (state.env as { abbreviations?: Readonly<Record<string, string>> }).abbreviations;
    if (defined === undefined) return;
    // The plugin prefixes each key with a colon; longer words are tried first.
    const words = Object.keys(defined)
      .map((key) => key.slice(1))
      .sort((a, b) => b.length - a.length);
    const any = new RegExp(words.map(md.utils.escapeRE).join("|"), "g");
    for (const block of state.tokens) {
      if (block.type !== "inline" || block.children === null) continue;
      block.children = block.children.flatMap((token) => {
        if (token.type !== "text") return token;
        const found = occurrences(token.content, words, any, edge);
        return found.length === 0 ? token : marked(state, token.content, found, defined);
      });
    }
  });
}

interface Occurrence {
  readonly word: string;
  readonly from: number;
}

/** Occurrences of the words that stand alone, in text order. */
function occurrences(text: string, words: readonly string[], any: RegExp, edge: RegExp): readonly Occurrence[] {
  const found: Occurrence[] = [];
  let last = 0;
  any.lastIndex = 0;
  for (let hit = any.exec(text); hit !== null; hit = any.exec(text)) {
    const from = hit.index;
    const word = startsAlone(text, last, from, edge)
      ? words.find((each) => text.startsWith(each, from) && endsAlone(text, from + each.length, edge))
      : undefined;
    if (word !== undefined) {
      found.push({ word, from });
      last = from + word.length;
    }
    any.lastIndex = word === undefined ? from + 1 : last;
  }
  return found;
}

/** True when the character before a word does not belong to another word. */
function startsAlone(text: string, last: number, from: number, edge: RegExp): boolean {
  if (from === 0) return true;
  return [1, 2].some((units) => from - units >= last && edge.test(text.slice(from - units, from)));
}

function endsAlone(text: string, end: number, edge: RegExp): boolean {
  return end === text.length || [1, 2].some((units) => edge.test(text.slice(end, end + units)));
}

function marked(
  state: StateCore,
  text: string,
  found: readonly Occurrence[],
  defined: Readonly<Record<string, string>>,
): readonly Token[] {
  const tokens: Token[] = [];
  const say = (content: string): void => {
    if (content === "") return;
    const token = new state.Token("text", "", 0);
    token.content = content;
    tokens.push(token);
  };
  let last = 0;
  for (const { word, from } of found) {
    say(text.slice(last, from));
    const open = new state.Token("abbr_open", "abbr", 1);
    open.attrs = [["title", defined[`:${word}`] ?? ""]];
    tokens.push(open);
    say(word);
    tokens.push(new state.Token("abbr_close", "abbr", -1));
    last = from + word.length;
  }
  say(text.slice(last));
  return tokens;
}
