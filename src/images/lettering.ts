/** Text as outlines of the title font, so that a drawing looks the same on every machine, whatever fonts it has. */
import { readFileSync } from "node:fs";
import { create, type Font, type Path } from "fontkit";
import { memoized } from "../locale/memoized.ts";
import { packagePath } from "../package-path.ts";

export interface Lettering {
  /** Path data whose first line has its baseline at y = 0; SVG units. */
  readonly path: string;
  readonly width: number;
  /** Number of lines. */
  readonly lines: number;
}

export interface Line {
  readonly path: string;
  readonly width: number;
  /** From the baseline to the highest and to the lowest point, accents included; both positive. */
  readonly above: number;
  readonly below: number;
}

export interface Letters {
  /** One line, whatever its width, its baseline starting at `x`, `y`. */
  readonly line: (text: string, size: number, x?: number, y?: number) => Line;
  /** Breaks a text between words into lines of at most `width` units; undefined when it takes more than `most` lines. */
  readonly set: (text: string, size: number, width: number, most: number) => Lettering | undefined;
  /** False when the font lacks a letter of the text. */
  readonly has: (text: string) => boolean;
}

/** Baseline to baseline, over the size. */
export const LEADING = 1.14;

/** The letters of the title font at a weight from 400 to 900. Reads the font from the package. */
export function lettersOf(weight: number): Letters {
  const font = create(readFileSync(packagePath("layouts/assets/fonts/besley.ttf"))) as Font;
  const face = font.getVariation({ wght: weight });
  // A text is tried in several sizes.
  const advance = memoized((text: string) => face.layout(text).advanceWidth);
  const measure = (text: string, size: number): number => (advance(text) * size) / face.unitsPerEm;
  return {
    line: (text, size, x = 0, y = 0) => {
      const { minY, maxY } = face.layout(text).bbox;
      const scale = size / face.unitsPerEm;
      return {
        path: outline(face, text, size, y, x),
        width: measure(text, size),
        above: Math.max(0, maxY * scale),
        below: Math.max(0, -minY * scale),
      };
    },
    has: (text) => [...text].every((letter) => letter === " " || face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
    set: (text, size, width, most) => {
      const lines = broken(text, (line) => measure(line, size) <= width);
      if (lines === undefined || lines.length > most) return undefined;
      return {
        path: lines.map((line, index) => outline(face, line, size, index * size * LEADING)).join(""),
        width: Math.max(0, ...lines.map((line) => measure(line, size))),
        lines: lines.length,
      };
    },
  };
}

/** Lines that fit, broken at plain spaces only; undefined when a word does not fit. */
function broken(text: string, fits: (line: string) => boolean): readonly string[] | undefined {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((each) => each !== "")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else if (fits(word)) lines.push(word);
    else return undefined;
  }
  return lines;
}

/** The path of a line, its baseline at `y`: font units point up, SVG's down. */
function outline(face: Font, line: string, size: number, y: number, left = 0): string {
  const scale = size / face.unitsPerEm;
  const { glyphs, positions } = face.layout(line);
  let x = left;
  return glyphs
    .map(({ path }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const [dx, dy] = [x + xOffset * scale, y - yOffset * scale];
      x += xAdvance * scale;
      return pathData(path, (value, isX) => tenth(isX ? value * scale + dx : dy - value * scale));
    })
    .join("");
}

/** SVG's letter for each command of a font's outline. */
const LETTERS = { moveTo: "M", lineTo: "L", quadraticCurveTo: "Q", bezierCurveTo: "C", closePath: "Z" } as const;

/** Placed and written in one pass: fontkit's own methods copy the outline at each step. */
function pathData({ commands }: Path, write: (value: number, isX: boolean) => string): string {
  return commands
    .map(({ command, args }) => LETTERS[command] + args.map((value, index) => write(value, index % 2 === 0)).join(" "))
    .join("");
}

/** A tenth of a unit is finer than any screen shows; it is rounded from hundredths, as in all the pictures that are kept. Whole numbers are printed several times faster than others. */
function tenth(value: number): string {
  const hundredths = Math.round(value * 100) / 100;
  const tenths = Math.round(Math.abs(hundredths) * 10);
  const digit = tenths % 10;
  const written = digit === 0 ? `${tenths / 10}` : `${(tenths - digit) / 10}.${digit}`;
  return hundredths < 0 ? `-${written}` : written;
}
