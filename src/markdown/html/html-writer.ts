/** Writes balanced HTML, nested as the HTML standard requires whatever order the tags come in; it knows nothing of the source and reports nothing. */
import { slug } from "../../locale/fr/slug.ts";
import { isFrench } from "../../locale/fr/text-language.ts";
import { applyTypography } from "../../locale/fr/typography.ts";
import { escapeAttribute, escapeText, frenchHtml } from "../escape.ts";
import { VERBATIM } from "../language-stack.ts";
import { type LinkMark, linkMarkHtml } from "../link-mark.ts";
import { holdsBlocks, holdsWordsOnly, isAllowedAttribute, isBlockTag } from "./allow-list.ts";
import { endsColumns, finalNames, type Holder, impliedIn, nameIn, WORDS } from "./content-model.ts";
import { type Attributes, isVoid, openingTag, withoutControls } from "./opening-tag.ts";
import { closedBy } from "./tag-closing.ts";
import { HtmlParts, type Piece, renameTags, type WrittenHtml } from "./written-html.ts";

interface OpenElement extends Holder {
  /** As typed; `as` is its name on the page, empty when its content alone stays. */
  readonly tag: string;
  readonly children: string[];
  readonly kids: Kid[];
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

/** A child, of which the tags may still change; without tags for words. */
interface Kid {
  readonly opening?: Piece;
  closing?: Piece;
  readonly element?: OpenElement;
}

const LIST: ReadonlySet<string> = new Set(["ol", "ul"]);
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
    const holders = this.#holders();
    const top = holders.at(-1);
    // Deleted words may hold what the element around them may.
    return top === undefined || (holdsBlocks(top.as) && !holders.some(({ as }) => holdsWordsOnly(as)));
  }

  /** True inside a link. */
  get inLink(): boolean {
    return this.#open.some(({ tag }) => tag === "a");
  }

  /** Opens an element; `mark` is written just before its closing tag. */
  open(tag: string, attributes: Attributes, mark?: LinkMark): void {
    if (this.#open.length >= DEEPEST) return;
    this.#makeRoomFor(tag);
    this.#imply(tag);
    const as = nameIn(this.#holders(), tag, attributes);
    const opening = this.#parts.add(
      as === undefined ? "" : openingTag(as, as === tag ? attributes : anywhere(attributes)),
    );
    if (tag === "img") this.#notePicture(attributes.alt ?? "");
    else if (tag === "br") this.#noteWords(" ");
    if (isVoid(tag)) {
      if (as !== undefined) this.#noteChild(as, { opening });
      return;
    }
    const state = { opening, children: [], kids: [], text: "", pictured: false, named: false };
    const element: OpenElement = { tag, as: as ?? "", attributes, mark, ...state };
    if (as !== undefined) this.#noteChild(as, { opening, element });
    this.#open.push(element);
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
    if (clean.trim() !== "") {
      this.#imply(WORDS);
      this.#noteChild(WORDS, {});
    }
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
    this.#noteChild(WORDS, {});
  }

  /** Closes everything; the closing tags go to the fragment started last. */
  end(): WrittenHtml {
    this.#closeDownTo(0);
    return this.#parts.written();
  }

  /** A heading is reported only when both its tags are in the same fragment. */
  #endHeading(): void {
    const heading = this.#open.findIndex(({ as }) => HEADING.test(as));
    if (heading >= 0) this.#closeDownTo(heading);
  }

  #noteWords(words: string): void {
    for (const element of this.#open) if (element.tag === "a" || HEADING.test(element.as)) element.text += words;
  }

  #notePicture(alt: string): void {
    for (const element of this.#open) {
      element.pictured = true;
      element.named ||= alt !== "";
    }
  }

  /** What is open, without the elements that are not printed. */
  #holders(): readonly OpenElement[] {
    return this.#open.filter(({ as }) => as !== "");
  }

  #noteChild(as: string, kid: Kid): void {
    const parent = this.#holders().at(-1);
    parent?.children.push(as);
    parent?.kids.push(kid);
  }

  /** Opens what must stand between the element that is open and `tag`: rows and cells, items. A list in a list continues the item before it. */
  #imply(tag: string): void {
    for (;;) {
      const parent = this.#holders().at(-1);
      const { length } = this.#open;
      const kid = parent?.kids.at(-1);
      if (parent !== undefined && endsColumns(parent, tag)) this.#closeDownTo(this.#open.lastIndexOf(parent));
      else if (parent !== undefined && LIST.has(parent.as) && LIST.has(tag) && kid?.element && kid.closing) {
        kid.closing.html = "";
        kid.closing = undefined;
        this.#open.push(kid.element);
      } else {
        const implied = impliedIn(parent, tag);
        if (implied !== undefined) this.open(implied, {});
      }
      if (this.#open.length === length) return;
    }
  }

  /** Closes what may not contain `tag`: a block among words, a link in a link. */
  #makeRoomFor(tag: string): void {
    if (tag === "a" || tag === "details") this.close("a");
    if (isBlockTag(tag) && nameIn(this.#holders(), tag, {}) !== undefined) {
      const words = this.#open.findIndex(({ as }) => as !== "" && holdsWordsOnly(as));
      if (words >= 0) this.#closeDownTo(words);
    }
    while (closedBy(tag, this.#open.at(-1)?.tag)) this.#closeDownTo(this.#open.length - 1);
  }

  #closeDownTo(index: number): void {
    while (this.#open.length > index) {
      const element = this.#open.pop();
      if (element !== undefined) this.#endElement(element);
    }
  }

  #endElement(element: OpenElement): void {
    const { as, attributes, mark, opening, text, pictured, named, children, kids } = element;
    if (as === "") return;
    const isHeading = HEADING.test(as);
    // A heading without words says nothing, and a table has no row without cells.
    if ((isHeading && text.trim() === "" && !pictured) || (as === "tr" && children.length === 0)) {
      opening.html = "";
      return;
    }
    // A link without text would lose its URL; around a picture without alternative text, it would have no accessible name (WCAG 2.4.4).
    if (as === "a" && attributes.href !== undefined && !named && text.trim() === "") {
      const address = withoutControls(attributes.href);
      this.#parts.add(escapeText(address));
      this.#noteWords(address);
    }
    if (mark !== undefined) this.#parts.add(linkMarkHtml(mark));
    if (as === "details" && children[0] !== "summary") opening.html += "<summary>Détails</summary>";
    const names = finalNames(element);
    kids.forEach((kid, index) => {
      const name = names.children[index];
      if (name !== undefined && name !== children[index]) renameTags(kid, name);
    });
    const closing = this.#parts.add(`</${as}>`);
    renameTags({ opening, closing }, names.as);
    const kid = this.#holders()
      .at(-1)
      ?.kids.findLast(({ element: each }) => each === element);
    if (kid !== undefined) kid.closing = closing;
    if (isHeading) this.#nameHeading(element, closing);
  }

  #nameHeading({ as, attributes, opening, text }: OpenElement, closing: Piece): void {
    const words = text.replace(/\s+/gu, " ").trim();
    const id = attributes.id ?? this.#claimId(slug(words));
    if (attributes.id === undefined)
      opening.html = `<${as} id="${escapeAttribute(id)}"${opening.html.slice(as.length + 1)}`;
    this.#parts.noteHeading({ level: Number(as.slice(1)), id, text: words }, opening, closing);
  }
}

/** The attributes that any element may carry. */
function anywhere(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => isAllowedAttribute("", name)));
}
