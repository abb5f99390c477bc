/** Writes HTML that is balanced and nested as the standard wants, whatever order tags come in; it knows no source and reports nothing. */
import { slug } from "../../french/slug.ts";
import { typo } from "../../french/typography.ts";
import { escapeAttribute, escapeText } from "../escape.ts";
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
  /** The words inside so far. */
  text: string;
  /** True once there is a picture inside. */
  pictured: boolean;
  /** True once something inside names it for those who see nothing: described pictures, or what is not known here. */
  named: boolean;
}

const VERBATIM: ReadonlySet<string> = new Set(["pre", "code", "kbd", "samp"]);
const HEADING = /^h[2-6]$/;
/** Far more than anyone types; each level costs time to all those inside it. */
const DEEPEST = 100;

export class HtmlWriter {
  readonly #claimId: (wanted: string) => string;
  readonly #open: OpenElement[] = [];
  readonly #parts = new HtmlParts();

  /** `claimId` makes the id of a heading unique on the page. */
  constructor(claimId: (wanted: string) => string) {
    this.#claimId = claimId;
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

  /** Opens an element; `mark` is written before its end. */
  open(tag: string, attributes: Attributes, mark?: LinkMark): void {
    if (this.#open.length >= DEEPEST) return;
    this.#makeRoomFor(tag);
    const opening = this.#parts.add(openingTag(tag, attributes));
    if (tag === "img") this.#notePicture(attributes.alt ?? "");
    else if (tag === "br") this.#noteWords(" ");
    if (isVoid(tag)) return;
    this.#open.push({ tag, attributes, mark, opening, text: "", pictured: false, named: false });
  }

  /** Closes the nearest open element of that name and all inside it; does nothing when none is open. */
  close(tag: string): void {
    const index = this.#open.findLastIndex((element) => element.tag === tag);
    if (index >= 0) this.#closeDownTo(index);
  }

  /** Words, in Quebec typography unless they are code. */
  write(words: string): void {
    const clean = withoutControls(words);
    const text = this.#open.some(({ tag }) => VERBATIM.has(tag)) ? clean : typo(clean);
    this.#parts.add(escapeText(text));
    this.#noteWords(text);
  }

  /** Begins what comes from another fragment. */
  beginFragment(): void {
    this.#endHeading();
    this.#parts.begin();
  }

  /** Something unknown here follows: words perhaps. Before a block, what may not hold one is closed, and links, since it may hold others. */
  gap(beforeBlock: boolean): void {
    if (beforeBlock) {
      this.close("a");
      while (!this.betweenBlocks) this.#closeDownTo(this.#open.length - 1);
    }
    for (const element of this.#open) element.named = true;
  }

  /** Closes everything, in a part of its own that was begun. */
  end(): WrittenHtml {
    this.#closeDownTo(0);
    return this.#parts.written();
  }

  /** A heading is all in one fragment. */
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

  /** A block may not stand among words, nor a link in a link; rows typed straight into a table get the body that browsers give them. */
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
    // A link without words would lose its address; around a picture without words, it would be nameless (WCAG 2.4.4).
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
