/** Items of numbered lists, each a sub-result of the search of its own, titled by its first sentence. */
import { escapeText } from "entities";
import { titledAttributes } from "./copied-attributes.ts";
import type { Attributes } from "./copied-elements.ts";
import { unseenWords } from "./spelling.ts";

const FIRST_SENTENCE = /^.+?[.!?…](?=\s|$)|^.+/;
const NOTE = /^note-\d/;
/** « conseil-7 »: the item is found by that name. */
const NUMBERED = /^\p{L}+-\d+$/u;

interface Item {
  /** Number of open elements around its text. */
  readonly depth: number;
  readonly id: string;
  /** Receives the opening tag with its title. */
  readonly write: (tag: string) => void;
  text: string;
}

/** True for an item that has an address, and no title of its own. */
export function isNumberedItem(name: string, attributes: Attributes, parent: string | undefined): boolean {
  const { id = "" } = attributes;
  return name === "li" && parent === "ol" && id !== "" && !NOTE.test(id) && !("data-pagefind-title" in attributes);
}

/** The open items that have no title yet. */
export class NumberedItems {
  #open: Item[] = [];

  open(id: string, depth: number, write: (tag: string) => void): void {
    this.#open.push({ id, depth, write, text: "" });
  }

  addText(text: string): void {
    for (const item of this.#open) item.text += text;
  }

  /** At a block boundary, the first words are known. */
  nameAll(): void {
    this.#open = this.#open.filter((item) => !named(item));
  }

  /** An item that ends without text must not be titled by what follows it. */
  closeBelow(depth: number): void {
    this.#open = this.#open.filter((item) => item.depth <= depth);
  }
}

function named({ id, text, write }: Item): boolean {
  const [title] = FIRST_SENTENCE.exec(text.replace(/[ \t\n\r\f]+/g, " ").trim()) ?? [];
  if (title === undefined) return false;
  const name = NUMBERED.test(id) ? escapeText(`${unseenWords({ word: id.replace("-", " ") })} `) : "";
  write(`<li${titledAttributes(id, title)}>${name}`);
  return true;
}
