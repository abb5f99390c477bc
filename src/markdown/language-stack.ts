/** Follows the language and the code of a text, token by token: what is in another language, or in code, stays as typed. */
import type { Token } from "markdown-it";
import { isFrench } from "../locale/fr/text-language.ts";

/** Elements whose words are typed for a machine. */
export const VERBATIM: ReadonlySet<string> = new Set(["code", "kbd", "pre", "samp"]);

const VOID: ReadonlySet<string> = new Set(["br", "col", "hr", "img", "source", "wbr"]);
/** A tag of sanitized HTML, whose attribute values hold neither `>` nor `"`. */
const TAG = /<(\/?)([a-z][a-z0-9]*)([^>]*)>/giu;
const LANG = /\slang="([^"]+)"/iu;

interface OpenElement {
  /** The tag of raw HTML; undefined for a pair of tokens. */
  readonly tag: string | undefined;
  readonly lang: string | undefined;
  /** True when this element or one around it has a `lang` attribute. */
  readonly isSaid: boolean;
  readonly isVerbatim: boolean;
}

/** Reads tokens in order, html tokens once they are sanitized; `lang` is the language of the whole text. */
export class LanguageStack {
  readonly #lang: string | undefined;
  readonly #open: OpenElement[] = [];

  constructor(lang: string | undefined) {
    this.#lang = lang;
  }

  /** Language of what follows; undefined for the language of the site. */
  get lang(): string | undefined {
    const top = this.#open.at(-1);
    return top === undefined ? this.#lang : top.lang;
  }

  /** True inside an element with a `lang` attribute, whatever the language. */
  get isSaid(): boolean {
    return this.#open.at(-1)?.isSaid ?? false;
  }

  /** True where French typography must not change a character: in code, or in another language. */
  get isAsTyped(): boolean {
    return (this.#open.at(-1)?.isVerbatim ?? false) || !isFrench(this.lang);
  }

  /** Takes note of what a token opens or closes. */
  read(token: Token): void {
    if (token.type === "html_block" || token.type === "html_inline") this.#readHtml(token.content);
    else if (token.nesting === 1) this.#push(undefined, langOf(token));
    else if (token.nesting === -1) this.#open.pop();
  }

  /** Calls `visit` for each block token, with this stack inside it; whatever the inline tokens leave open ends with their block. */
  walk(tokens: readonly Token[], visit: (token: Token) => void): void {
    for (const token of tokens) {
      this.read(token);
      const depth = this.#open.length;
      visit(token);
      this.#open.length = Math.min(depth, this.#open.length);
    }
  }

  #readHtml(html: string): void {
    if (html === "") return;
    for (const [, slash, name = "", attributes = ""] of html.matchAll(TAG)) {
      const tag = name.toLowerCase();
      if (VOID.has(tag)) continue;
      if (slash === "") this.#push(tag, LANG.exec(attributes)?.[1]);
      else this.#close(tag);
    }
  }

  #push(tag: string | undefined, lang: string | undefined): void {
    const top = this.#open.at(-1);
    this.#open.push({
      tag,
      lang: lang ?? this.lang,
      isSaid: lang !== undefined || (top?.isSaid ?? false),
      isVerbatim: (tag !== undefined && VERBATIM.has(tag)) || (top?.isVerbatim ?? false),
    });
  }

  #close(tag: string): void {
    const index = this.#open.findLastIndex((element) => element.tag === tag);
    if (index >= 0) this.#open.length = index;
  }
}

/** The language typed on a token. */
export function langOf(token: Token): string | undefined {
  return token.attrs === null ? undefined : (token.attrGet("lang")?.toString() ?? undefined);
}
