/** Writes HTML that is balanced and nested as the standard wants, whatever order tags come in; it knows no source and reports nothing. */
import { slug } from "../../french/slug.ts";
import { typo } from "../../french/typography.ts";
import { escapeAttribute, escapeText } from "../escape.ts";
import { type LinkMark, linkMarkHtml } from "../link-mark.ts";
import type { Heading } from "../model.ts";
import { plainTextOfHtml } from "../plain-text.ts";
import { holdsBlocks, holdsWordsOnly, isBlockTag } from "./allow-list.ts";

/** Ends, in the HTML written, what comes from one fragment. */
export const SEAM = "\uE000";

export type Attributes = Readonly<Record<string, string>>;

export interface WrittenHtml {
  /** Each fragment ended by a `SEAM`, then what closes the elements still open. */
  readonly html: string;
  /** Headings with the number of the fragment that closes them, from 0. */
  readonly headings: readonly { readonly part: number; readonly heading: Heading }[];
}

interface OpenElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly mark: LinkMark | undefined;
  /** Where its opening tag begins and ends in what is written. */
  readonly start: number;
  readonly inside: number;
}

const VERBATIM: ReadonlySet<string> = new Set(["pre", "code", "kbd", "samp"]);
const VOID: ReadonlySet<string> = new Set(["br", "col", "hr", "img", "source", "wbr"]);
const HEADING = /^h[2-6]$/;
/** Far more than anyone types; each level costs time to all those inside it. */
const DEEPEST = 100;

export class HtmlWriter {
  readonly #claimId: (wanted: string) => string;
  readonly #open: OpenElement[] = [];
  readonly #headings: { part: number; heading: Heading }[] = [];
  #html = "";
  #part = 0;
  #gap = -1;

  /** `claimId` makes the id of a heading unique on the page. */
  constructor(claimId: (wanted: string) => string) {
    this.#claimId = claimId;
  }

  /** True where a block, such as a paragraph, may be written. */
  get betweenBlocks(): boolean {
    const top = this.#open.at(-1);
    return top === undefined || holdsBlocks(top.tag);
  }

  /** Opens an element; `mark` is written before its end. */
  open(tag: string, attributes: Attributes, mark?: LinkMark): void {
    if (this.#open.length >= DEEPEST) return;
    this.#makeRoomFor(tag);
    const start = this.#html.length;
    this.#html += `<${tag}`;
    for (const [name, value] of Object.entries(attributes)) this.#html += ` ${name}="${escapeAttribute(value)}"`;
    this.#html += ">";
    if (!VOID.has(tag)) this.#open.push({ tag, attributes, mark, start, inside: this.#html.length });
  }

  /** Closes the nearest open element of that name and all inside it; does nothing when none is open. */
  close(tag: string): void {
    const index = this.#open.findLastIndex((element) => element.tag === tag);
    if (index >= 0) this.#closeDownTo(index);
  }

  /** Words, in Quebec typography unless they are code. */
  write(words: string): void {
    const verbatim = this.#open.some(({ tag }) => VERBATIM.has(tag));
    this.#html += escapeText((verbatim ? words : typo(words)).replaceAll(SEAM, ""));
  }

  /** HTML that is already whole. */
  put(html: string): void {
    this.#html += html;
  }

  /** Ends a fragment; `beforeBlock` closes what may not hold a block. */
  endFragment(beforeBlock: boolean): void {
    if (beforeBlock) while (!this.betweenBlocks) this.#closeDownTo(this.#open.length - 1);
    this.#html += SEAM;
    this.#part += 1;
  }

  /** Notes that something unknown here follows: words perhaps. */
  noteGap(): void {
    this.#gap = this.#html.length;
  }

  /** Closes everything. */
  end(): WrittenHtml {
    this.#closeDownTo(0);
    return { html: this.#html, headings: this.#headings };
  }

  /** A block may not stand among words; rows typed straight into a table get the body that browsers give them. */
  #makeRoomFor(tag: string): void {
    if (isBlockTag(tag)) {
      const words = this.#open.findIndex((element) => holdsWordsOnly(element.tag));
      if (words >= 0) this.#closeDownTo(words);
    }
    const top = this.#open.at(-1)?.tag;
    if (tag === "tr" && top === "table") this.open("tbody", {});
    else if ((tag === "thead" || tag === "tbody" || tag === "tfoot") && top === "tbody") this.close("tbody");
  }

  #closeDownTo(index: number): void {
    while (this.#open.length > index) {
      const element = this.#open.pop();
      if (element !== undefined) this.#endElement(element);
    }
  }

  #endElement(element: OpenElement): void {
    const { tag, attributes, mark, start, inside } = element;
    if (HEADING.test(tag)) {
      if (this.#isEmptyFrom(inside)) {
        this.#html = this.#html.slice(0, start) + this.#html.slice(inside);
        return;
      }
      this.#nameHeading(element);
    }
    // A link without words would lose its address; around a picture without words, it would be nameless (WCAG 2.4.4).
    if (tag === "a" && attributes.href !== undefined && this.#isNamelessFrom(inside)) {
      this.#html += escapeText(attributes.href);
    }
    if (mark !== undefined) this.#html += linkMarkHtml(mark);
    this.#html += `</${tag}>`;
  }

  /** What stands at a seam is not known here: it may be words. */
  #isEmptyFrom(index: number): boolean {
    const content = this.#html.slice(index);
    return plainTextOfHtml(content).trim() === "" && !content.includes("<img");
  }

  #isNamelessFrom(index: number): boolean {
    if (this.#gap >= index) return false;
    const content = this.#html.slice(index).replaceAll(SEAM, "");
    return plainTextOfHtml(content).trim() === "" && !/<img[^>]* alt="[^"]/.test(content);
  }

  #nameHeading({ tag, attributes, start, inside }: OpenElement): void {
    const text = plainTextOfHtml(this.#html.slice(inside)).replaceAll(SEAM, "").trim();
    let { id } = attributes;
    if (id === undefined) {
      id = this.#claimId(slug(text));
      const at = start + tag.length + 1;
      this.#html = `${this.#html.slice(0, at)} id="${escapeAttribute(id)}"${this.#html.slice(at)}`;
    }
    this.#headings.push({ part: this.#part, heading: { level: Number(tag.slice(1)), id, text } });
  }
}
