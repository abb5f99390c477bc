/** Text in the largest letters that its room allows; what no size can hold is cut, with « … ». */
import { LEADING, type Lettering, type Letters } from "../../images/lettering.ts";

export interface Room {
  /** Largest first. */
  readonly sizes: readonly number[];
  /** Units. */
  readonly width: number;
  readonly height: number;
  /** The most lines. */
  readonly lines: number;
}

export interface FittedText extends Lettering {
  readonly size: number;
}

const CUT = "…";

/** Letters that the font lacks are left out: a title in another script gives an empty path. */
export function fitted(letters: Letters, text: string, room: Room): FittedText {
  const words = writable(letters, text);
  for (const size of room.sizes) {
    const set = setIn(letters, words, size, room);
    if (set !== undefined) return { ...set, size };
  }
  const size = room.sizes.at(-1) ?? 0;
  return { ...cut(letters, words, size, room), size };
}

function setIn(letters: Letters, text: string, size: number, { width, height, lines }: Room): Lettering | undefined {
  const most = Math.max(1, Math.min(lines, Math.floor(height / (size * LEADING))));
  return letters.set(text, size, width, most);
}

/** The longest beginning that fits; a word longer than a line is cut inside. */
function cut(letters: Letters, text: string, size: number, room: Room): Lettering {
  const all = [...text];
  let [least, most] = [0, all.length];
  let found: Lettering = { path: "", width: 0, lines: 0 };
  while (least < most) {
    const length = Math.ceil((least + most) / 2);
    const set = setIn(letters, `${all.slice(0, length).join("").trimEnd()}${CUT}`, size, room);
    if (set === undefined) most = length - 1;
    else {
      found = set;
      least = length;
    }
  }
  return found;
}

function writable(letters: Letters, text: string): string {
  return [...text.normalize("NFC")]
    .map((letter) => (letters.has(letter) ? letter : /\s/u.test(letter) ? "\u00a0" : ""))
    .join("")
    .replace(/ +/gu, " ")
    .trim();
}
