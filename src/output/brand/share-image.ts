/** The picture that stands for the site where a page of it is shared: its logo or icon, its title, its description (ogp.me). */
import { GROUNDS, type SchemePair } from "../../colour/scheme-pair.ts";
import { lettersOf } from "../../images/lettering.ts";

/** Pixels: what social networks show whole. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

export interface ShareImage {
  readonly title: string;
  readonly description: string;
  readonly accent: SchemePair;
  /** The logo, or else the icon: an image of any shape. */
  readonly mark: Uint8Array;
}

const { paper, ink } = GROUNDS.light;
const MARGIN = 80;
const BAND = 28;
const ROOM = SHARE_SIZE.width - 2 * MARGIN;
const MARK = { width: 520, height: 132 } as const;
const TITLE = { weight: 850, sizes: [104, 92, 80, 70, 60, 52], lines: 3, top: 352 } as const;
const TEXT = { weight: 450, sizes: [36, 32, 28, 24], lines: 3, gap: 34 } as const;

/** A PNG image of 1200 × 630 pixels. A title in letters that the font lacks is left to the mark and the colour. */
export async function shareImage({ title, description, accent, mark }: ShareImage): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const heading = lines(title, TITLE);
  const below = TITLE.top + (heading === undefined ? 0 : (heading.lines - 1) * heading.size * 1.14) + TEXT.gap;
  const text = lines(description, TEXT);
  const drawing = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_SIZE.width}" height="${SHARE_SIZE.height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/><rect width="100%" height="${BAND}" fill="${accent.light.flat}"/>`,
    `<rect y="${SHARE_SIZE.height - 12}" width="100%" height="12" fill="${ink}"/>`,
    heading === undefined
      ? ""
      : `<path transform="translate(${MARGIN} ${TITLE.top})" fill="${ink}" d="${heading.path}"/>`,
    text === undefined || below + text.size * (1 + (text.lines - 1) * 1.14) > SHARE_SIZE.height - 40
      ? ""
      : `<path transform="translate(${MARGIN} ${Math.round(below + text.size)})" fill="${accent.light.text}" d="${text.path}"/>`,
    "</svg>",
  ].join("");
  const logo = await sharp(mark, { density: 300 })
    .resize({ ...MARK, fit: "inside" })
    .png()
    .toBuffer();
  return sharp(Buffer.from(drawing))
    .composite([{ input: logo, left: MARGIN, top: BAND + 52 }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

/** The text at the largest size that fits. */
function lines(
  text: string,
  { weight, sizes, lines: most }: Pick<typeof TITLE | typeof TEXT, "weight" | "sizes" | "lines">,
) {
  const letters = lettersOf(weight);
  if (text === "" || !letters.has(text)) return undefined;
  for (const size of sizes) {
    const set = letters.set(text, size, ROOM, most);
    if (set !== undefined) return { ...set, size };
  }
  return undefined;
}
