/** Warns about English passages without a `lang` attribute, which a screen reader would pronounce as French (WCAG 3.1.2). */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { englishPassages } from "../../locale/fr/english.ts";
import { isFrench } from "../../locale/fr/text-language.ts";
import { contextOf, type LineRange, type TextContext } from "../context.ts";
import { closingIndexes } from "../inline-tokens.ts";
import { LanguageStack } from "../language-stack.ts";
import { report } from "../report.ts";

/** Replaces content that is not French prose: code, pictures, passages with a language. */
const OPAQUE = "\ufffc";
/** Emphasis of at most this many words is taken for a title or a term. */
const TITLE_WORDS = 12;
/** Emphasis with more tokens is not a title; each would be counted again in every enclosing emphasis. */
const TITLE_TOKENS = 60;
const SHOWN = 60;

/** Adds the rule; it runs before typography changes the words. */
export function languages(md: MarkdownIt): void {
  md.core.ruler.push("languages", (state: StateCore) => {
    const context = contextOf(state.env);
    if (isFrench(context.request.lang)) checkBlocks(context, state.tokens);
  });
}

function checkBlocks(context: TextContext, tokens: readonly Token[]): void {
  const stack = new LanguageStack(undefined);
  let lines: LineRange = null;
  stack.walk(tokens, (token) => {
    if (token.map !== null) lines = token.map;
    if (token.type === "inline" && !stack.isSaid) checkWords(context, wordsOf(token.children ?? []), lines);
  });
}

function checkWords(context: TextContext, text: string, lines: LineRange): void {
  for (const { start, end } of englishPassages(text)) {
    const words = text.slice(start, end);
    const [typed = ""] = words.split("\n");
    const shown = words.replaceAll("\n", " ");
    report(context, {
      code: "passage-etranger",
      lines,
      typed,
      message: `« ${shown.length > SHOWN ? `${shown.slice(0, SHOWN).replace(/\s+\S*$/u, "")}…` : shown} » semble être en anglais, et sa langue n’est pas dite.`,
      advice:
        "Écrivez le passage entre crochets, suivi de sa langue : [passage]{lang=en}; si tout le texte est en anglais, ajoutez `lang: en` à l’en-tête.",
    });
  }
}

/** The words of a paragraph as typed, with one opaque character for anything that is not French prose. */
function wordsOf(children: readonly Token[]): string {
  const html = new LanguageStack(undefined);
  const closings = closingIndexes(children);
  let text = "";
  for (let index = 0; index < children.length; index += 1) {
    const token = children[index] as Token;
    if (token.type === "html_inline") html.read(token);
    if (html.isSaid) text += OPAQUE;
    else if (token.type === "text") text += token.content;
    else if (token.type === "softbreak") text += "\n";
    else if (token.nesting === 1) {
      const close = closings[index] ?? children.length;
      if (isSetApart(children, index, close)) {
        text += OPAQUE;
        index = close;
      }
    } else if (token.nesting === 0 && token.type !== "html_inline" && token.type !== "text_special") text += OPAQUE;
  }
  return text;
}

function isSetApart(children: readonly Token[], index: number, close: number): boolean {
  const open = children[index] as Token;
  if (open.attrGet("lang") !== null || open.info === "auto") return true;
  if (open.type !== "em_open" || close - index > TITLE_TOKENS) return false;
  const words = children.slice(index + 1, close).map(({ type, content }) => (type === "text" ? content : " "));
  return words.join("").trim().split(/\s+/u).length <= TITLE_WORDS;
}
