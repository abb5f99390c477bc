/** Classes that tell the style sheet the proportions of a picture, and the point to keep when it is cropped: no page has inline styles. */
import type { Focus } from "./schema/fields/focus.ts";

interface Size {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** Width divided by height, in hundredths: the classes of `layouts/assets/proportions.css`. */
export const SHAPES = [40, 50, 56, 67, 75, 80, 100, 125, 133, 150, 178, 200, 250, 300, 400] as const;
/** Percent: the steps of a focal point. */
export const FOCUS_STEP = 10;
/** The `sizes` of a picture in a gallery, from `layouts/assets/pictures.css`. */
export const GALLERY_SIZES = "(min-width: 40rem) 22rem, 100vw";
/** Width divided by height: a card shows a picture of other proportions whole, rather than lose half of it. */
const CARD_RATIOS = { least: 1, most: 1.8 } as const;
/** Pixels: a narrower drawing is as legible on a phone as it can be. */
const LEGIBLE = 480;
/** Pixels: on a large screen, a drawing of this width is as legible as its own file. */
const COLUMN = 900;

/** The class of the nearest proportions that are not wider, so that a height computed from them is never too small; empty when the size is unknown. */
export function shapeClass({ width, height }: Size): string {
  if (!width || !height) return "";
  const ratio = (100 * width) / height;
  return `shape-${SHAPES.findLast((shape) => shape <= ratio + 1) ?? SHAPES[0]}`;
}

/** Width divided by height of the frames that pictures are cropped to, as in the style sheets. */
export const FRAMES = { lead: 16 / 9, card: 4 / 3 } as const;

/**
 * The classes that keep a focal point as near as possible to the middle of a frame, to the nearest tenth; empty without
 * one. `object-position` puts the point at p % of the picture at p % of the frame (CSS Backgrounds 3 §3.6): the part
 * that is hidden must be shared out so that this point comes to the middle.
 */
export function focusClass(focus: Focus | undefined, { width, height }: Size, frame: keyof typeof FRAMES): string {
  if (focus === undefined) return "";
  const ratio = width && height ? width / height : FRAMES[frame];
  const shown = { x: Math.min(1, FRAMES[frame] / ratio), y: Math.min(1, ratio / FRAMES[frame]) };
  const x = positionOf(focus.x, shown.x);
  const y = positionOf(focus.y, shown.y);
  return `focused focus-x-${x} focus-y-${y}`;
}

/** Percent; `shown` is the part of the picture that the frame shows. */
function positionOf(point: number, shown: number): number {
  if (shown >= 1) return 50;
  const position = (point - 50 * shown) / (1 - shown);
  return Math.min(100, Math.max(0, Math.round(position / FOCUS_STEP) * FOCUS_STEP));
}

/** True for a picture that loses too much of itself in the frame of a card, unless it says what to keep. */
export function isWholeInCards({ width, height }: Size, focus: Focus | undefined): boolean {
  if (focus !== undefined || !width || !height) return false;
  const ratio = width / height;
  return ratio < CARD_RATIOS.least || ratio > CARD_RATIOS.most;
}

/** The classes of a picture in the frame of a card: whole, on a mat, or cropped around its focal point. */
export function cardClasses(asset: Size & { readonly url: string }, focus: Focus | undefined): string {
  const whole = isDrawing(asset.url) ? "card-whole drawing" : isWholeInCards(asset, focus) && "card-whole";
  return [whole, focusClass(focus, asset, "card")].filter(Boolean).join(" ");
}

/** True for a drawing whose words are too small to be read in a card: the poster of its text is shown there in its place. */
export function isDiagram({ url, width, height }: Size & { readonly url: string }): boolean {
  return isDrawing(url) && width !== undefined && height !== undefined && width / height > CARD_RATIOS.most;
}

/** True for a drawing, which stands on a light mat in either scheme: its own ground is often none. */
export function isDrawing(url: string): boolean {
  return /\.svg$/iu.test(url);
}

/** Whether a picture has words that may need to be enlarged: « narrow » when only on small screens. */
export function enlarging(url: string, { width }: Size): "always" | "narrow" | undefined {
  if (!/\.(?:svg|png|gif)$/iu.test(url) || (width !== undefined && width < LEGIBLE)) return undefined;
  return width !== undefined && width > COLUMN ? "always" : "narrow";
}
