/** Follows the `<video>`, `<audio>`, `<object>` and frames of typed HTML, and says which address becomes a link: pages play and load nothing. */
import type { Attributes } from "./opening-tag.ts";

/** Something played or shown in place; `tag` is the element that asked for it. */
export interface Embedded {
  readonly tag: string;
  readonly src: string;
  readonly title: string | undefined;
}

interface Player {
  readonly tag: string;
  readonly title: string | undefined;
  /** False for a tag left open, which would hide the rest of the text. */
  readonly isClosed: boolean;
  /** An old address of Flash, used when nothing else has one. */
  spare: string | undefined;
  found: boolean;
}

const PLAYERS: ReadonlySet<string> = new Set(["audio", "object", "video"]);
const OTHERS: ReadonlySet<string> = new Set(["embed", "iframe", "param", "source", "track"]);
const SPARE = /^(?:movie|src|url)$/i;

/** True for an element of which only the address is kept. */
export function isEmbedding(tag: string): boolean {
  return PLAYERS.has(tag) || OTHERS.has(tag);
}

/** One for each run of typed HTML. */
export class EmbeddedContent {
  readonly #open: Player[] = [];

  /** True inside a player whose address is known: what it says to old browsers is not for readers. */
  get hidesWords(): boolean {
    return this.#open.some(({ tag, found, isClosed }) => tag !== "object" && found && isClosed);
  }

  /** Reads an opening tag; returns what to link to, if it gives the address. */
  open(tag: string, typed: Attributes, isClosed: boolean): Embedded | undefined {
    const around = this.#open.at(-1);
    const title = typed.title ?? typed["aria-label"];
    const known = around?.found ?? false;
    if (PLAYERS.has(tag)) this.#open.push({ tag, title, isClosed, spare: undefined, found: known });
    if (tag === "param" && around !== undefined && SPARE.test(typed.name ?? "")) around.spare ??= typed.value;
    const src = (typed.src || typed.data)?.trim();
    if (known || !src || tag === "param" || tag === "track") return undefined;
    for (const player of this.#open) player.found = true;
    return tag === "source"
      ? { tag: around?.tag ?? tag, src, title: around?.title ?? title }
      : { tag, src, title: title ?? around?.title };
  }

  /** Reads a closing tag; returns what to link to when nothing inside gave a better address, and « empty » for a player without any. */
  close(tag: string): Embedded | "empty" | undefined {
    const index = this.#open.findLastIndex((player) => player.tag === tag);
    const [player] = index < 0 ? [] : this.#open.splice(index);
    if (player === undefined || player.found) return undefined;
    const { spare, title } = player;
    if (spare === undefined) return "empty";
    for (const outer of this.#open) outer.found = true;
    return { tag, src: spare, title };
  }
}
