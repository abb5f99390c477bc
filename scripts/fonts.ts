/** `npx tsx scripts/fonts.ts`: cuts the title font to the letters of French and its neighbours, for pages (WOFF2) and for drawing (TrueType). */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

const PACKAGE = "node_modules/@fontsource-variable/besley";
const FOLDER = "layouts/assets/fonts";

/** Basic Latin, Latin-1, Latin Extended-A, and the signs of French typography. */
const LETTERS = [...range(0x20, 0x7e), ...range(0xa0, 0x17f), ..."’‘“”„‚«»‹›…–—‑•·×−€\u202f\u2009"].join("");

function range(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

const original = readFileSync(`${PACKAGE}/files/besley-latin-wght-normal.woff2`);
writeFileSync(`${FOLDER}/besley.woff2`, await subsetFont(original, LETTERS, { targetFormat: "woff2" }));
writeFileSync(`${FOLDER}/besley.ttf`, await subsetFont(original, LETTERS, { targetFormat: "sfnt" }));
copyFileSync(`${PACKAGE}/LICENSE`, `${FOLDER}/besley-OFL.txt`);
