/** Holds the HTML of several fragments as one string each, with the positions of their headings. */
import type { Heading } from "../model.ts";

/** A tag or some text, which may still change until everything is written. */
export interface Piece {
  html: string;
}

/** Gives both tags of an element another name; does nothing to what has no closing tag. */
export function renameTags({ opening, closing }: { opening?: Piece; closing?: Piece }, name: string): void {
  if (opening === undefined || closing === undefined || opening.html === "") return;
  opening.html = opening.html.replace(/^<[a-z0-9]+/, `<${name}`);
  closing.html = closing.html === "" ? "" : `</${name}>`;
}

export interface WrittenHeading {
  /** Index of the part that contains it, from 0. */
  readonly part: number;
  /** Offset of its opening tag in the part, then of its closing tag. */
  readonly start: number;
  readonly end: number;
  readonly heading: Heading;
}

export interface WrittenHtml {
  /** One part per fragment; the last also closes the elements still open. */
  readonly parts: readonly string[];
  readonly headings: readonly WrittenHeading[];
}

/** Collects the parts, with the positions of their headings. */
export class HtmlParts {
  readonly #parts: Piece[][] = [];
  readonly #headings = new Map<Piece, { readonly closing: Piece; readonly heading: Heading }>();

  /** Starts another part. */
  begin(): void {
    this.#parts.push([]);
  }

  /** Appends to the current part. */
  add(html: string): Piece {
    const piece = { html };
    this.#parts.at(-1)?.push(piece);
    return piece;
  }

  /** Records a heading whose two tags are in the current part. */
  noteHeading(heading: Heading, opening: Piece, closing: Piece): void {
    this.#headings.set(opening, { closing, heading });
  }

  /** Returns everything written. */
  written(): WrittenHtml {
    return {
      parts: this.#parts.map((pieces) => pieces.map(({ html }) => html).join("")),
      headings: this.#parts.flatMap((pieces, part) => this.#headingsOf(pieces, part)),
    };
  }

  #headingsOf(pieces: readonly Piece[], part: number): readonly WrittenHeading[] {
    const starts = new Map<Piece, number>();
    let length = 0;
    for (const piece of pieces) {
      starts.set(piece, length);
      length += piece.html.length;
    }
    return pieces.flatMap((opening) => {
      const found = this.#headings.get(opening);
      if (found === undefined) return [];
      const { closing, heading } = found;
      return [{ part, start: starts.get(opening) ?? 0, end: starts.get(closing) ?? length, heading }];
    });
  }
}
