/** The ends of sentences in the copy that Pagefind indexes: an excerpt must not run from one block into the next. */
import { FACT_END } from "./shown-text.ts";

/** Blocks whose end Pagefind does not take for the end of a sentence. */
const UNENDED = new Set(["caption", "dd", "figcaption", "summary", "tr"]);
/** Those that it does, unless they end with a hidden letter. */
const ENDED = new Set(["li", "p"]);
const HIDDEN_END = /[\ue020-\ue0ff]\s*$/;
const SENTENCE_END = /[.!?…:;,][\s»”")\]]*$/;

/** The text of a block that closes; `facts` when it tells facts, `endsFacts` when what follows does not. */
export function blockText(text: string, name: string, facts: boolean, endsFacts: boolean): string {
  if (facts && (endsFacts || UNENDED.has(name) || ENDED.has(name))) return ended(text, FACT_END);
  return UNENDED.has(name) ? ended(text) : text;
}

/** The spelled text of a block that closes. */
export function spelledBlock(spelled: string, name: string): string {
  return ENDED.has(name) && HIDDEN_END.test(spelled) ? `${spelled.trimEnd()}.` : spelled;
}

/** The text with an end, unless it has one. */
export function ended(text: string, sign = "."): string {
  const words = text.trimEnd();
  return words === "" || SENTENCE_END.test(words) || words.endsWith(FACT_END) ? text : words + sign;
}
