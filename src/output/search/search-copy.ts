/**
 * The copy of a rendered page that Pagefind indexes: the article marked with Pagefind's own attributes, spelled for
 * French, with the additions that Pagefind cannot find in the page itself. The published page is not changed, and the
 * copy is not published.
 */
import { escapeAttribute, escapeText } from "entities";
import { type HtmlReading, type HtmlVisitor, parseHtml } from "../parse-html.ts";
import { FACT_END } from "./shown-text.ts";
import { concealed, indexText, unseenWords } from "./spelling.ts";
import type { Synonyms } from "./synonyms.ts";

type Attributes = Readonly<Record<string, string>>;

/** Inline elements: their text continues that of the parent, since an elision may be split there. */
const INLINE = new Set(
  "a abbr b bdi bdo br cite code data del dfn em hr i ins kbd mark q s samp small span strong sub sup td th time u var wbr".split(
    " ",
  ),
);
/** Elements that Pagefind ignores by itself, but for the `<footer>`, where categories and tags are: it is renamed. */
const SILENT = new Set(
  "audio form iframe img input label nav noscript object script select source style svg template textarea video".split(
    " ",
  ),
);
/** Roles of links to a note and back: their symbols are not words of the text. */
const SIGNS = new Set(["doc-noteref", "doc-backlink"]);
const HEADING = /^h[1-6]$/;
/** Blocks whose end Pagefind does not take for the end of a sentence. */
const UNENDED = new Set(["caption", "dd", "figcaption", "summary", "tr"]);
/** Those that it does, unless they end with a hidden letter. */
const ENDED = new Set(["li", "p"]);
const HIDDEN_END = /[\ue020-\ue0ff]\s*$/;
/** Classes of what tells facts rather than sentences: sheets, dates, signatures. */
const FACT_CLASS =
  /(?:^| )(?:facts|session-facts|document-facts|byline|session-when|session-sector|edition-registration|states|p-category)(?: |$)/;
/** A row of a table is one sentence, its cells apart; the terms of a text stand in its footer. */
const PRINTED_AS: Readonly<Record<string, string>> = {
  footer: "div",
  table: "div",
  tbody: "div",
  tfoot: "div",
  thead: "div",
  tr: "p",
};
const CELLS = new Set(["td", "th"]);
const SENTENCE_END = /[.!?…:;,][\s»”")\]]*$/;
const FIRST_SENTENCE = /^.+?[.!?…](?=\s|$)|^.+/;
/** Metadata that Pagefind reads on any element, even inside ignored text. */
const FACTS = ["data-pagefind-filter", "data-pagefind-meta", "data-pagefind-sort"] as const;
/** Metadata that are not words. */
const UNSEARCHED = new Set(["image:", "frame:", "kind:"]);
const NOTE = /^note-\d/;
/** « conseil-7 »: the item is found by that name. */
const NUMBERED = /^\p{L}+-\d+$/u;
/** Id of the footer in the copy: excerpts are not taken from it. */
const FOOTER = "pied";
/** Ids of the summary and of the text, with the metadata between them: a result without words starts with both. */
const LANDMARKS = new Set(["resume", "texte", FOOTER]);

/** An open element; `printed` is the name of its end tag, undefined when the copy has none. */
interface Open {
  readonly name: string;
  readonly rendered: string | undefined;
  readonly ignored: boolean;
  /** True in what tells facts. */
  readonly facts?: boolean;
  /** True for the credit of a picture: it is searched, and no excerpt has it. */
  readonly credit?: boolean;
}

/** Item of a numbered list that has an id: a sub-result of its own, titled by its first sentence. */
interface NumberedItem {
  /** Number of open elements around its text. */
  readonly depth: number;
  readonly index: number;
  readonly id: string;
  text: string;
}

/** The copy of a page; undefined for one that must not be indexed. `parse` reads the page for the copy and for whatever else wants it. */
export function searchCopy(html: string, synonyms: Synonyms, parse: HtmlReading = parseHtml): string | undefined {
  if (!hasSearchedArticle(html)) return undefined;
  const copy = new Copy();
  parse(html, copy);
  return copy.print(synonyms);
}

/** Whether a page has something to index. */
export function hasSearchedArticle(html: string): boolean {
  return html.includes("data-pagefind-body");
}

class Copy implements HtmlVisitor {
  readonly #pieces: string[] = [];
  readonly #texts: string[] = [];
  readonly #around: Open[] = [];
  /** Open items without a title yet. */
  #unnamed: NumberedItem[] = [];
  #text = "";
  #afterTitle = 0;
  #lastClosed = "";

  onopentag(name: string, attributes: Attributes): void {
    const parent = this.#around.at(-1);
    if (parent === undefined && !("data-pagefind-body" in attributes)) return;
    const facts = parent?.facts || FACT_CLASS.test(attributes.class ?? "");
    const glued = this.#lastClosed === name && this.#lastClosed === "span";
    this.#lastClosed = "";
    if (parent?.ignored || isIgnored(name, attributes)) {
      this.#around.push({ name, rendered: undefined, ignored: true });
      const data = rendered(attributes, FACTS);
      if (data !== "") this.#print(`<span${data}></span>`);
      return;
    }
    if (glued) this.#text += " ";
    if (name === "br" || name === "hr") this.#text += " ";
    if (CELLS.has(name) && this.#text.trim() !== "") this.#text = `${this.#text.trimEnd()} – `;
    if (name === "small" && attributes.class === "credit") {
      this.#text = ended(this.#text);
      this.#print("");
      this.#around.push({ name, rendered: undefined, ignored: false, credit: true });
      return;
    }
    if (INLINE.has(name) && FACTS.every((fact) => attributes[fact] === undefined)) {
      this.#around.push({ name, rendered: undefined, ignored: false, facts });
      return;
    }
    this.#nameItems();
    const tag = PRINTED_AS[name] ?? name;
    const own = pagefindAttributes(name, name === "footer" ? { ...attributes, id: FOOTER } : attributes);
    this.#print(`<${tag}${own}>`);
    this.#around.push({ name, rendered: tag, ignored: false, facts });
    const { id = "" } = attributes;
    const isItem = name === "li" && parent?.name === "ol" && id !== "" && !NOTE.test(id);
    if (isItem && !("data-pagefind-title" in attributes))
      this.#unnamed.push({ depth: this.#around.length, index: this.#pieces.length - 1, id, text: "" });
  }

  ontext(text: string): void {
    const parent = this.#around.at(-1);
    if (parent === undefined || parent.ignored) return;
    this.#lastClosed = "";
    this.#text += text;
    for (const item of this.#unnamed) item.text += text;
  }

  onclosetag(name: string): void {
    const { rendered: tag, ignored, credit, facts } = this.#around.pop() ?? {};
    if (ignored === undefined) return;
    this.#lastClosed = name;
    if (credit) {
      this.#pieces.push(escapeText(` ${unseenWords({ word: this.#text.trim() })} `));
      this.#text = "";
    }
    const endsFact = facts && !this.#around.at(-1)?.facts;
    if (tag === undefined) {
      if (endsFact) this.#text = ended(this.#text, FACT_END);
      return;
    }
    if (HEADING.test(name)) this.#text = this.#text.trimEnd();
    if (name === "dt" && this.#text.trim() !== "") this.#text += "\u00a0:";
    if (facts && (endsFact || UNENDED.has(name) || ENDED.has(name))) this.#text = ended(this.#text, FACT_END);
    else if (UNENDED.has(name)) this.#text = ended(this.#text);
    this.#nameItems();
    // An item that ends without text must not be titled by what follows it.
    this.#unnamed = this.#unnamed.filter(({ depth }) => depth <= this.#around.length);
    this.#print(`</${tag}> `, ENDED.has(name));
    if (name === "h1" && this.#afterTitle === 0) this.#afterTitle = this.#pieces.length;
  }

  print(synonyms: Synonyms): string | undefined {
    if (this.#pieces.length === 0) return undefined;
    const unseen = synonyms(this.#texts.join("\n"));
    const pieces =
      unseen.length === 0
        ? this.#pieces
        : this.#pieces.toSpliced(
            this.#afterTitle || 1,
            0,
            `<p data-pagefind-weight="0.5">${escapeText(unseen.map(unseenWords).join(" "))}</p>`,
          );
    return `<!doctype html><html lang="fr"><body>${pieces.join("")}</body></html>`;
  }

  /** Flushes the pending text, spelled as a whole, then adds a tag. */
  #print(tag: string, isEnd = false): void {
    const text = this.#text.replace(/[ \t\n\r\f]+/g, " ");
    this.#text = "";
    if (text.trim() !== "") {
      this.#texts.push(text);
      const spelled = indexText(text);
      this.#pieces.push(escapeText(isEnd && HIDDEN_END.test(spelled) ? `${spelled.trimEnd()}.` : spelled));
    }
    this.#pieces.push(tag);
  }

  /** At a block boundary, the first words of the open items are known. */
  #nameItems(): void {
    if (this.#unnamed.length === 0) return;
    this.#unnamed = this.#unnamed.filter((item) => !this.#nameItem(item));
  }

  #nameItem({ index, id, text }: NumberedItem): boolean {
    const [title] = FIRST_SENTENCE.exec(text.replace(/[ \t\n\r\f]+/g, " ").trim()) ?? [];
    if (title === undefined) return false;
    const named = NUMBERED.test(id) ? escapeText(`${unseenWords({ word: id.replace("-", " ") })} `) : "";
    this.#pieces[index] = `<li${attribute("id", id)}${attribute("data-pagefind-title", indexText(title))}>${named}`;
    return true;
  }
}

function isIgnored(name: string, attributes: Attributes): boolean {
  return (
    "data-pagefind-ignore" in attributes ||
    SILENT.has(name) ||
    attributes.class === "ancre" ||
    SIGNS.has(attributes.role ?? "")
  );
}

/** The Pagefind attributes of an element: weight and metadata, and its id when it is a sub-result. */
function pagefindAttributes(name: string, attributes: Attributes): string {
  const addressed = HEADING.test(name) || "data-pagefind-title" in attributes || LANDMARKS.has(attributes.id ?? "");
  const own = rendered(attributes, ["data-pagefind-body", "data-pagefind-weight", ...FACTS]);
  const { id, "data-pagefind-title": title } = attributes;
  const address = addressed && id ? attribute("id", id) : "";
  return own + address + (title === undefined ? "" : attribute("data-pagefind-title", indexText(title)));
}

/** Filter values are shown, not searched: they keep their spelling. */
function rendered(attributes: Attributes, names: readonly string[]): string {
  return names
    .map((name) => {
      const value = attributes[name];
      if (value === undefined) return "";
      return attribute(name, name === "data-pagefind-meta" ? spelledMeta(value) : value);
    })
    .join("");
}

/** « date:5 janvier 2013 »: only what follows the name is spelled; what is not words is not searched. */
function spelledMeta(value: string): string {
  const colon = value.indexOf(":") + 1;
  const [name, words] = [value.slice(0, colon), value.slice(colon)];
  if (colon === 0) return value;
  return name + (UNSEARCHED.has(name) ? concealed(words) : indexText(words));
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeAttribute(value)}"`;
}

function ended(text: string, sign = "."): string {
  const words = text.trimEnd();
  return words === "" || SENTENCE_END.test(words) || words.endsWith(FACT_END) ? text : words + sign;
}
