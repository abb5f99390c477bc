/** The drawing that stands for a post without a picture: its sign over a pattern of its kind. The same facts give the same bytes. */
import type { Hex } from "../../colour/colour.ts";
import { chanceFrom } from "./chance.ts";
import { drawField } from "./field.ts";
import { type Inks, inksOf } from "./inks.ts";
import type { Signs } from "./sign.ts";
import type { Family } from "./tiles.ts";

export interface PosterFacts {
  /** Permanent id of the post: it decides the pattern. */
  readonly id: string;
  readonly family: Family;
  /** « 14 », « 26–28 », « nov. », « 6·5·15 » or a letter. */
  readonly sign: string;
  /** Colour of the kind. */
  readonly colour: Hex;
  /** Colour of the site. */
  readonly accent: Hex;
  /** A dark sign on a pale ground, or the reverse; as the id decides when absent. */
  readonly tone?: "pale" | "dark";
  /** Units; 4:3 when absent. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** Units: on cards. */
export const POSTER_SIZE = { width: 800, height: 600 } as const;
/** Units: beside what comes next, where any crop from 1:1 to 1:2 keeps the sign. */
export const TALL_POSTER = { width: 600, height: 1200 } as const;
/** Height over width of the part of a tall poster that the sign keeps to. */
const TALLEST_SIGN = 1.25;
/** Units: on a sheet to print, where it may be cut above and below. */
export const PRINTED_POSTER = { width: 750, height: 600 } as const;
/** Width of the line of ground around the sign, over the smaller side. */
const KEYLINE = 1 / 45;

/** An SVG image without words, for both colour schemes: the title stands beside it. */
export function posterSvg(facts: PosterFacts, draw: Signs): string {
  const { width, height } = facts.size ?? POSTER_SIZE;
  const { light, dark, shapes } = drawn(facts, draw);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${light}@media(prefers-color-scheme:dark){${dark}}</style>${shapes}</svg>\n`;
}

/** The same drawing in the light scheme alone, as elements to put in a larger drawing that has no other poster. */
export function lightPoster(facts: PosterFacts, draw: Signs): string {
  const { light, shapes } = drawn(facts, draw);
  return `<style>${light}</style>${shapes}`;
}

function drawn({ id, family, sign, colour, accent, tone, size = POSTER_SIZE }: PosterFacts, draw: Signs) {
  const { width, height } = size;
  const field = drawField(family, width, height, chanceFrom(id));
  const { light, dark } = inksOf(colour, accent);
  const room = Math.min(height, width * TALLEST_SIGN);
  const outline = draw(sign, { width, height: room, above: (height - room) / 2, side: field.side });
  const shapes = [
    `<defs><path id="t" d="${field.tile}"/><clipPath id="s"><path d="${outline}"/></clipPath>`,
    `<g id="p">${uses(field.plain)}</g><g id="b">${uses(field.bright)}</g></defs>`,
    `<path class="g" d="M0 0h${width}v${height}H0z"/><use href="#p" class="t"/><use href="#b" class="e"/>`,
    outline === ""
      ? ""
      : `<path class="k" stroke-width="${Math.round(Math.min(width, height) * KEYLINE)}" d="${outline}"/><g clip-path="url(#s)"><path class="c" d="M0 0h${width}v${height}H0z"/><use href="#p" class="d"/><use href="#b" class="d"/></g>`,
  ].join("");
  const isPale = tone === undefined ? field.isPale : tone === "pale";
  return { light: style(light, isPale), dark: style(dark, isPale), shapes };
}

function uses(transforms: readonly string[]): string {
  return transforms.map((transform) => `<use href="#t" transform="${transform}"/>`).join("");
}

/** Outside the sign: ground, tiles and bright tiles; inside: paper and its tiles. On a pale field the two trade places. */
function style(inks: Inks, isPale: boolean): string {
  const [ground, tiles, paper, inner] = isPale
    ? [inks.tilesOnPaper, inks.paleTiles, inks.ground, inks.tiles]
    : [inks.ground, inks.tiles, inks.paper, inks.tilesOnPaper];
  return `.g{fill:${ground}}.t{fill:${tiles}}.e{fill:${inks.bright}}.k{fill:${ground};stroke:${ground};stroke-linejoin:round}.c{fill:${paper}}.d{fill:${inner}}`;
}
