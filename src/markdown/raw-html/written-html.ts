/** The HTML of several fragments as a list: one part for each, and where the headings stand in theirs. No mark inside the text says where one ends. */
import type { Heading } from "../model.ts";

/** A tag or words, which may still change before all is written. */
export interface Piece {
  html: string;
}

export interface WrittenHeading {
  /** Number of the part it stands in, from 0. */
  readonly part: number;
  /** Where its opening tag begins, and where its closing tag does. */
  readonly start: number;
  readonly end: number;
  readonly heading: Heading;
}

export interface WrittenHtml {
  /** One part for each fragment, then what closes the elements still open. */
  readonly parts: readonly string[];
  readonly headings: readonly WrittenHeading[];
}

export class HtmlParts {
  readonly #parts: Piece[][] = [];
  readonly #headings = new Map<Piece, { readonly closing: Piece; readonly heading: Heading }>();

  /** Begins another part. */
  begin(): void {
    this.#parts.push([]);
  }

  /** Writes at the end of the part begun last. */
  add(html: string): Piece {
    const piece = { html };
    this.#parts.at(-1)?.push(piece);
    return piece;
  }

  /** Takes down a heading whose two tags are in the part begun last. */
  noteHeading(heading: Heading, opening: Piece, closing: Piece): void {
    this.#headings.set(opening, { closing, heading });
  }

  /** All that was written. */
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
