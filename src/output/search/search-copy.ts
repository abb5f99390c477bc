/**
 * The copy of a rendered page that Pagefind indexes: the article marked with Pagefind's own attributes, spelled for
 * French, with the additions that Pagefind cannot find in the page itself. The published page is not changed, and the
 * copy is not published.
 */
import { escapeText } from "entities";
import { type HtmlReading, type HtmlVisitor, parseHtml } from "../parse-html.ts";
import { addedWords } from "./added-words.ts";
import { copiedAttributes, hasMetadata, metadataAttributes } from "./copied-attributes.ts";
import {
  type Attributes,
  isCell,
  isCredit,
  isHeading,
  isIgnored,
  isInline,
  nameInCopy,
  tellsFacts,
} from "./copied-elements.ts";
import { isNumberedItem, NumberedItems } from "./numbered-items.ts";
import { blockText, ended, spelledBlock } from "./sentence-ends.ts";
import { FACT_END } from "./shown-text.ts";
import { indexText, unseenWords } from "./spelling.ts";
import type { Synonyms } from "./synonyms.ts";

/** An open element. */
interface Open {
  readonly name: string;
  /** The name of its end tag; undefined when the copy has none. */
  readonly tag: string | undefined;
  readonly ignored: boolean;
  /** True in what tells facts. */
  readonly facts?: boolean;
  /** True for the credit of a picture. */
  readonly credit?: boolean;
}

/** The copy of a page; undefined for one that must not be indexed. `parse` reads the page for the copy and for whatever else wants it. */
export function searchCopy(html: string, synonyms: Synonyms, parse: HtmlReading = parseHtml): string | undefined {
  if (!hasSearchedArticle(html)) return undefined;
  const copy = new Copy();
  parse(html, copy);
  return copy.html(synonyms);
}

/** Whether a page has something to index. */
export function hasSearchedArticle(html: string): boolean {
  return html.includes("data-pagefind-body");
}

class Copy implements HtmlVisitor {
  readonly #pieces: string[] = [];
  readonly #texts: string[] = [];
  readonly #around: Open[] = [];
  readonly #items = new NumberedItems();
  #text = "";
  #afterTitle = 0;
  #lastClosed = "";

  onopentag(name: string, attributes: Attributes): void {
    const parent = this.#around.at(-1);
    if (parent === undefined && !("data-pagefind-body" in attributes)) return;
    const facts = parent?.facts || tellsFacts(attributes);
    const glued = this.#lastClosed === name && this.#lastClosed === "span";
    this.#lastClosed = "";
    if (parent?.ignored || isIgnored(name, attributes)) {
      this.#around.push({ name, tag: undefined, ignored: true });
      const data = metadataAttributes(attributes);
      if (data !== "") this.#write(`<span${data}></span>`);
      return;
    }
    if (glued) this.#text += " ";
    if (name === "br" || name === "hr") this.#text += " ";
    if (isCell(name) && this.#text.trim() !== "") this.#text = `${this.#text.trimEnd()} – `;
    if (isCredit(name, attributes)) {
      this.#text = ended(this.#text);
      this.#write("");
      this.#around.push({ name, tag: undefined, ignored: false, credit: true });
      return;
    }
    const added = addedWords(attributes);
    if (added !== undefined) this.#write(escapeText(` ${unseenWords(added)} `));
    if (isInline(name) && !hasMetadata(attributes)) {
      this.#around.push({ name, tag: undefined, ignored: false, facts });
      return;
    }
    this.#items.nameAll();
    const tag = nameInCopy(name);
    this.#write(`<${tag}${copiedAttributes(name, attributes)}>`);
    this.#around.push({ name, tag, ignored: false, facts });
    if (!isNumberedItem(name, attributes, parent?.name)) return;
    const index = this.#pieces.length - 1;
    this.#items.open(attributes.id ?? "", this.#around.length, (titled) => {
      this.#pieces[index] = titled;
    });
  }

  ontext(text: string): void {
    const parent = this.#around.at(-1);
    if (parent === undefined || parent.ignored) return;
    this.#lastClosed = "";
    this.#text += text;
    this.#items.addText(text);
  }

  onclosetag(name: string): void {
    const closed = this.#around.pop();
    if (closed === undefined) return;
    this.#lastClosed = name;
    if (closed.ignored) return;
    const { tag, credit, facts = false } = closed;
    if (credit) {
      this.#pieces.push(escapeText(` ${unseenWords({ word: this.#text.trim() })} `));
      this.#text = "";
    }
    const endsFacts = facts && !this.#around.at(-1)?.facts;
    if (tag === undefined) {
      if (endsFacts) this.#text = ended(this.#text, FACT_END);
      return;
    }
    if (isHeading(name)) this.#text = this.#text.trimEnd();
    if (name === "dt" && this.#text.trim() !== "") this.#text += "\u00a0:";
    this.#text = blockText(this.#text, name, facts, endsFacts);
    this.#items.nameAll();
    this.#items.closeBelow(this.#around.length);
    this.#write(`</${tag}> `, name);
    if (name === "h1" && this.#afterTitle === 0) this.#afterTitle = this.#pieces.length;
  }

  html(synonyms: Synonyms): string | undefined {
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

  /** Writes the pending text, spelled as a whole, then a tag; `closed` is the block that it ends. */
  #write(tag: string, closed = ""): void {
    const text = this.#text.replace(/[ \t\n\r\f]+/g, " ");
    this.#text = "";
    if (text.trim() !== "") {
      this.#texts.push(text);
      this.#pieces.push(escapeText(spelledBlock(indexText(text), closed)));
    }
    this.#pieces.push(tag);
  }
}
