/** Writes balanced HTML, nested as the HTML standard requires whatever order the tags come in; it knows nothing of the source and reports nothing. */
import { slug } from "../../locale/fr/slug.ts";
import { isFrench } from "../../locale/fr/text-language.ts";
import { applyTypography } from "../../locale/fr/typography.ts";
import { escapeAttribute, escapeText, frenchHtml } from "../escape.ts";
import { VERBATIM } from "../language-stack.ts";
import { type LinkMark, linkMarkHtml } from "../link-mark.ts";
import { holdsBlocks, holdsWordsOnly, isBlockTag } from "./allow-list.ts";
import { type Attributes, isVoid, openingTag, withoutControls } from "./opening-tag.ts";
import { closedBy } from "./tag-closing.ts";
import { HtmlParts, type Piece, type WrittenHtml } from "./written-html.ts";

interface OpenElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly mark: LinkMark | undefined;
  readonly opening: Piece;
  /** The text inside, so far. */
  text: string;
  /** True once the element contains a picture. */
  pictured: boolean;
  /** True once something inside gives the element an accessible name: a described picture, or content from another fragment. */
  named: boolean;
}

const HEADING = /^h[2-6]$/;
/** Far more than anyone types; each level adds a cost for everything nested in it. */
const DEEPEST = 100;

/** Receives tags and text in any order; returns balanced HTML, one part per fragment. */
export class HtmlWriter {
  readonly #claimId: (wanted: string) => string;
  readonly #lang: string | undefined;
  readonly #open: OpenElement[] = [];
  readonly #parts = new HtmlParts();

  /** `claimId` makes a heading's id unique on the page; `lang` is the language of what surrounds the HTML. */
  constructor(claimId: (wanted: string) => string, lang: string | undefined) {
    this.#claimId = claimId;
    this.#lang = lang;
  }

  /** Language of what is written next; undefined for that of the site. */
  get lang(): string | undefined {
    return this.#open.findLast(({ attributes }) => attributes.lang)?.attributes.lang ?? this.#lang;
  }

  /** True where French typography must not change a character: in code, or in another language. */
  get isAsTyped(): boolean {
    return this.#open.some(({ tag }) => VERBATIM.has(tag)) || !isFrench(this.lang);
  }

  /** True where a block, such as a paragraph, may be written. */
  get betweenBlocks(): boolean {
    const top = this.#open.at(-1);
    return top === undefined || holdsBlocks(top.tag);
  }

  /** True inside a link. */
  get inLink(): boolean {
    return this.#open.some(({ tag }) => tag === "a");
  }

  /** Opens an element; `mark` is written just before its closing tag. */
  open(tag: string, attributes: Attributes, mark?: LinkMark): void {
    if (this.#open.length >= DEEPEST) return;
    this.#makeRoomFor(tag);
    const opening = this.#parts.add(openingTag(tag, attributes));
    if (tag === "img") this.#notePicture(attributes.alt ?? "");
    else if (tag === "br") this.#noteWords(" ");
    if (isVoid(tag)) return;
    this.#open.push({ tag, attributes, mark, opening, text: "", pictured: false, named: false });
  }

  /** Closes the nearest open element of that name and everything inside it; does nothing when none is open. */
  close(tag: string): void {
    const index = this.#open.findLastIndex((element) => element.tag === tag);
    if (index >= 0) this.#closeDownTo(index);
  }

  /** Writes text, in Quebec typography when it is French. */
  write(words: string): void {
    const clean = withoutControls(words);
    const text = this.isAsTyped ? clean : applyTypography(clean);
    this.#parts.add(this.isAsTyped ? escapeText(text) : frenchHtml(text));
    this.#noteWords(text);
  }

  /** Starts the output of another fragment. */
  beginFragment(): void {
    this.#endHeading();
    this.#parts.begin();
  }

  /** Content unknown to this writer follows, perhaps text. Before a block, closes the elements that cannot contain one, and links, since the block may contain links. */
  gap(beforeBlock: boolean): void {
    if (beforeBlock) {
      this.close("a");
      while (!this.betweenBlocks) this.#closeDownTo(this.#open.length - 1);
    }
    for (const element of this.#open) element.named = true;
  }

  /** Closes everything; the closing tags go to the fragment started last. */
  end(): WrittenHtml {
    this.#closeDownTo(0);
    return this.#parts.written();
  }

  /** A heading is reported only when both its tags are in the same fragment. */
  #endHeading(): void {
    const heading = this.#open.findIndex(({ tag }) => HEADING.test(tag));
    if (heading >= 0) this.#closeDownTo(heading);
  }

  #noteWords(words: string): void {
    for (const element of this.#open) if (element.tag === "a" || HEADING.test(element.tag)) element.text += words;
  }

  #notePicture(alt: string): void {
    for (const element of this.#open) {
      element.pictured = true;
      element.named ||= alt !== "";
    }
  }

  /** Closes what may not contain `tag`: a block among words, a link in a link; table rows without a body get the `tbody` that browsers would add. */
  #makeRoomFor(tag: string): void {
    if (tag === "a") this.close("a");
    if (isBlockTag(tag)) {
      const words = this.#open.findIndex((element) => holdsWordsOnly(element.tag));
      if (words >= 0) this.#closeDownTo(words);
    }
    while (closedBy(tag, this.#open.at(-1)?.tag)) this.#closeDownTo(this.#open.length - 1);
    if (tag === "tr" && this.#open.at(-1)?.tag === "table") this.open("tbody", {});
  }

  #closeDownTo(index: number): void {
    while (this.#open.length > index) {
      const element = this.#open.pop();
      if (element !== undefined) this.#endElement(element);
    }
  }

  #endElement(element: OpenElement): void {
    const { tag, attributes, mark, opening, text, pictured, named } = element;
    const isHeading = HEADING.test(tag);
    if (isHeading && text.trim() === "" && !pictured) {
      opening.html = "";
      return;
    }
    // A link without text would lose its URL; around a picture without alternative text, it would have no accessible name (WCAG 2.4.4).
    if (tag === "a" && attributes.href !== undefined && !named && text.trim() === "") {
      const address = withoutControls(attributes.href);
      this.#parts.add(escapeText(address));
      this.#noteWords(address);
    }
    if (mark !== undefined) this.#parts.add(linkMarkHtml(mark));
    const closing = this.#parts.add(`</${tag}>`);
    if (isHeading) this.#nameHeading(element, closing);
  }

  #nameHeading({ tag, attributes, opening, text }: OpenElement, closing: Piece): void {
    const words = text.replace(/\s+/gu, " ").trim();
    const id = attributes.id ?? this.#claimId(slug(words));
    if (attributes.id === undefined)
      opening.html = `<${tag} id="${escapeAttribute(id)}"${opening.html.slice(tag.length + 1)}`;
    this.#parts.noteHeading({ level: Number(tag.slice(1)), id, text: words }, opening, closing);
  }
}
