/**
 * The copy of a printed page that Pagefind reads: the article between its own attributes, spelled for French, with what it
 * cannot find in the page as it is. The page itself is never touched, and the copy is never published.
 */
import { escapeAttribute, escapeText } from "entities";
import { Parser } from "htmlparser2";
import { indexText, unseenText } from "../search-text.ts";
import type { Synonyms } from "./synonyms.ts";

type Attributes = Readonly<Record<string, string>>;

/** Elements that do not part words: their text goes on in that of the element around them, since elided words may end there. */
const INLINE = new Set(
  "a abbr b bdi bdo br cite code data del dfn em hr i ins kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);
/** Pagefind reads none of them; categories and tags stand in the `<footer>` of the article, which is therefore renamed. */
const SILENT = new Set(
  "audio form iframe img input label nav noscript object script select source style svg template textarea video".split(
    " ",
  ),
);
/** Links to a heading, to a note and back: signs that are no words of the text. */
const SIGNS = new Set(["doc-noteref", "doc-backlink"]);
const HEADING = /^h[1-6]$/;
/** Pagefind ends the sentence of other blocks by itself. */
const UNENDED = new Set(["caption", "dd", "figcaption", "summary", "th"]);
const SENTENCE_END = /[.!?…:;,]\s*»?$/;
const FIRST_SENTENCE = /^.+?[.!?…](?=\s|$)|^.+/;
/** Facts that Pagefind reads on any element, even one whose text it ignores. */
const FACTS = ["data-pagefind-filter", "data-pagefind-meta", "data-pagefind-sort"] as const;
const NOTE = /^note-\d/;
/** The summary and the text, between which the facts stand: a result without words opens with both. */
const OPENINGS = new Set(["resume", "texte"]);

/** An element that is open; `printed` is the name of its end tag, undefined when the copy has none. */
interface Open {
  readonly name: string;
  readonly printed: string | undefined;
  readonly ignored: boolean;
}

/** Item of a numbered list that has an address: a result of its own, named by its first sentence. */
interface NumberedItem {
  /** How many elements are around its text. */
  readonly depth: number;
  readonly place: number;
  readonly id: string;
  text: string;
}

/** The copy of a page of the site; undefined for one that search does not read. */
export function searchCopy(html: string, synonyms: Synonyms): string | undefined {
  const start = html.indexOf("data-pagefind-body");
  if (start < 0) return undefined;
  const copy = new Copy();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => copy.open(name, attributes),
      ontext: (text) => copy.read(text),
      onclosetag: (name) => copy.close(name),
    },
    { decodeEntities: true },
  );
  parser.end(html.slice(html.lastIndexOf("<", start)));
  return copy.print(synonyms);
}

class Copy {
  readonly #pieces: string[] = [];
  readonly #texts: string[] = [];
  readonly #around: Open[] = [];
  /** Items that have said nothing yet. */
  #unnamed: NumberedItem[] = [];
  #text = "";
  #afterTitle = 0;
  #lastClosed = "";

  open(name: string, attributes: Attributes): void {
    const parent = this.#around.at(-1);
    if (parent === undefined && !("data-pagefind-body" in attributes)) return;
    const glued = this.#lastClosed === name && this.#lastClosed === "span";
    this.#lastClosed = "";
    if (parent?.ignored || isIgnored(name, attributes)) {
      this.#around.push({ name, printed: undefined, ignored: true });
      const facts = printed(attributes, FACTS);
      if (facts !== "") this.#print(`<span${facts}></span>`);
      return;
    }
    if (glued) this.#text += " ";
    if (name === "br" || name === "hr") this.#text += " ";
    if (INLINE.has(name) && FACTS.every((fact) => attributes[fact] === undefined)) {
      this.#around.push({ name, printed: undefined, ignored: false });
      return;
    }
    this.#nameItems();
    const tag = name === "footer" ? "div" : name;
    this.#print(`<${tag}${keptAttributes(name, attributes)}>`);
    this.#around.push({ name, printed: tag, ignored: false });
    const { id = "" } = attributes;
    const isItem = name === "li" && parent?.name === "ol" && id !== "" && !NOTE.test(id);
    if (isItem && !("data-pagefind-title" in attributes))
      this.#unnamed.push({ depth: this.#around.length, place: this.#pieces.length - 1, id, text: "" });
  }

  read(text: string): void {
    const parent = this.#around.at(-1);
    if (parent === undefined || parent.ignored) return;
    this.#lastClosed = "";
    this.#text += text;
    for (const item of this.#unnamed) item.text += text;
  }

  close(name: string): void {
    const { printed: tag, ignored } = this.#around.pop() ?? {};
    if (ignored === undefined) return;
    this.#lastClosed = name;
    if (tag === undefined) return;
    if (name === "dt" && this.#text.trim() !== "") this.#text += "\u00a0:";
    if (UNENDED.has(name)) this.#text = ended(this.#text);
    this.#nameItems();
    // One that ends without a word takes none of those after it.
    this.#unnamed = this.#unnamed.filter(({ depth }) => depth <= this.#around.length);
    this.#print(`</${tag}> `);
    if (name === "h1" && this.#afterTitle === 0) this.#afterTitle = this.#pieces.length;
  }

  print(synonyms: Synonyms): string | undefined {
    if (this.#pieces.length === 0) return undefined;
    const unseen = synonyms(this.#texts.join("\n"));
    const pieces =
      unseen.length === 0
        ? this.#pieces
        : this.#pieces.toSpliced(this.#afterTitle || 1, 0, `<p>${escapeText(unseenText(unseen.join(" ")))}</p>`);
    return `<!doctype html><html lang="fr"><body>${pieces.join("")}</body></html>`;
  }

  /** The text that waits, spelled as a whole, then a tag. */
  #print(tag: string): void {
    const text = this.#text.replace(/[ \t\n\r\f]+/g, " ");
    this.#text = "";
    if (text.trim() !== "") {
      this.#texts.push(text);
      this.#pieces.push(escapeText(indexText(text)));
    }
    this.#pieces.push(tag);
  }

  /** A block begins or ends: what the items around say first is known. */
  #nameItems(): void {
    if (this.#unnamed.length === 0) return;
    this.#unnamed = this.#unnamed.filter((item) => !this.#nameItem(item));
  }

  #nameItem({ place, id, text }: NumberedItem): boolean {
    const [title] = FIRST_SENTENCE.exec(text.replace(/[ \t\n\r\f]+/g, " ").trim()) ?? [];
    if (title === undefined) return false;
    this.#pieces[place] = `<li${attribute("id", id)}${attribute("data-pagefind-title", indexText(title))}>`;
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

/** What Pagefind needs of an element: its weight and facts, and its address when it is a result of its own. */
function keptAttributes(name: string, attributes: Attributes): string {
  const addressed = HEADING.test(name) || "data-pagefind-title" in attributes || OPENINGS.has(attributes.id ?? "");
  const own = printed(attributes, ["data-pagefind-body", "data-pagefind-weight", ...FACTS]);
  const { id, "data-pagefind-title": title } = attributes;
  const address = addressed && id ? attribute("id", id) : "";
  return own + address + (title === undefined ? "" : attribute("data-pagefind-title", indexText(title)));
}

/** Filters are ticked, never searched: they keep their spelling. */
function printed(attributes: Attributes, names: readonly string[]): string {
  return names
    .map((name) => {
      const value = attributes[name];
      if (value === undefined) return "";
      return attribute(name, name === "data-pagefind-meta" ? spelledMeta(value) : value);
    })
    .join("");
}

/** « date:5 janvier 2013 »: the name, then the words. */
function spelledMeta(value: string): string {
  const colon = value.indexOf(":") + 1;
  return value.slice(0, colon) + (colon === 0 ? value : indexText(value.slice(colon)));
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeAttribute(value)}"`;
}

function ended(text: string): string {
  const words = text.trimEnd();
  return words === "" || SENTENCE_END.test(words) ? text : `${words}.`;
}
