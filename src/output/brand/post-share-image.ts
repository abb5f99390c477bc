/** Draws the picture of a shared page: title, day and place on the left, its picture or its poster on the right (ogp.me). */
import { readFile } from "node:fs/promises";
import { GROUNDS } from "../../colour/scheme-pair.ts";
import { type Letters, lettersOf } from "../../images/lettering.ts";
import { lightPoster } from "../../images/poster/poster.ts";
import { type Signs, signs } from "../../images/poster/sign.ts";
import type { ShareFacts, ShareImage } from "../../site/share-image.ts";
import { fitted, type Room } from "./fitted-text.ts";
import { SHARE_SIZE } from "./share-image.ts";

const { paper, ink } = GROUNDS.light;
const LEFT = 64;
/** Pixels: where the poster begins. */
const SPLIT = 660;
const WIDTH = SPLIT - 2 * LEFT + 8;
const KIND: Room = { sizes: [30, 26, 22], width: WIDTH, height: 40, lines: 1 };
const TITLE: Room = { sizes: [76, 68, 60, 54, 48, 42, 37], width: WIDTH, height: 300, lines: 5 };
const LINE: Room = { sizes: [31, 28, 25, 22], width: WIDTH, height: 40, lines: 1 };
const SITE: Room = { sizes: [30, 27, 24, 21], width: WIDTH, height: 66, lines: 2 };
const LOGO = { width: 300, height: 64 } as const;
/** Pixels: the baselines of the kind and of the last line, and the top of what is below. */
const KIND_AT = 96;
const TITLE_TOP = 128;
const LINES_END = 478;
const LINE_STEP = 42;
const FOOT = 538;

export type SharePainter = (image: Pick<ShareImage, "facts" | "sources">) => Promise<Uint8Array>;

interface Pens {
  readonly heavy: Letters;
  readonly plain: Letters;
  readonly sign: Signs;
}

/** A function that draws PNG pictures of 1200 × 630 pixels; the fonts are read when the first is drawn. Rejects when a picture or the logo cannot be read. */
export function sharePainter(): SharePainter {
  let pens: Pens | undefined;
  return async ({ facts, sources }) => {
    const { default: sharp } = await import("sharp");
    pens ??= { heavy: lettersOf(850), plain: lettersOf(500), sign: signs() };
    const layers = [];
    if (sources.picture !== undefined) {
      const size = { width: SHARE_SIZE.width - SPLIT, height: SHARE_SIZE.height };
      const own = await sharp(await readFile(sources.picture))
        .autoOrient()
        .resize({ ...size, fit: "cover" })
        .flatten({ background: paper })
        .png()
        .toBuffer();
      layers.push({ input: own, left: SPLIT, top: 0 });
    }
    if (sources.logo !== undefined) {
      const logo = await sharp(await readFile(sources.logo), { density: 300 })
        .resize({ ...LOGO, fit: "inside" })
        .png()
        .toBuffer();
      layers.push({ input: logo, left: LEFT, top: FOOT });
    }
    return sharp(Buffer.from(drawing(facts, pens)))
      .composite(layers)
      .removeAlpha()
      .png({ compressionLevel: 6 })
      .toBuffer();
  };
}

function drawing({ title, kind, lines, site, colour, poster, picture, logo }: ShareFacts, pens: Pens): string {
  const { width, height } = SHARE_SIZE;
  const { heavy, plain, sign } = pens;
  const heading = fitted(heavy, title, TITLE);
  const text = (letters: Letters, words: string, room: Room, baseline: number, fill: string): string => {
    const { path, size } = fitted(letters, words, room);
    return pathAt(path, room.lines > 1 ? baseline + size : baseline, fill);
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${paper}"/>`,
    picture === undefined ? `<g transform="translate(${SPLIT} 0)">${lightPoster(poster, sign)}</g>` : "",
    `<rect width="${SPLIT}" height="${height}" fill="${paper}"/><rect width="${SPLIT}" height="16" fill="${colour}"/>`,
    text(heavy, kind, KIND, KIND_AT, colour),
    pathAt(heading.path, TITLE_TOP + heading.size, ink),
    ...lines.map((line, index) => text(plain, line, LINE, LINES_END - (lines.length - 1 - index) * LINE_STEP, ink)),
    logo === undefined ? text(heavy, site, SITE, FOOT, colour) : "",
    "</svg>",
  ].join("");
}

function pathAt(path: string, baseline: number, fill: string): string {
  return path === "" ? "" : `<path transform="translate(${LEFT} ${baseline})" fill="${fill}" d="${path}"/>`;
}
