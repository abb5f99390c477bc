/** Pictures that follow one another without words, in one paragraph or in several, become a gallery: a grid of figures, each a link to its whole file. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { GALLERY_SIZES, isDrawing, shapeClass } from "../../content/picture-shape.ts";
import { closingIndex } from "../inline-tokens.ts";
import type { ResolvedImage } from "../model.ts";

/** Pixels: smaller pictures are marks and logos, which stay side by side in their line. */
const LEAST = 160;
/** Class of a decorative picture. */
const DECORATIVE = /(?:^|\s)decor(?:\s|$)/u;

/** A paragraph of pictures: its tokens, and those of each picture with the link around it. */
interface Run {
  readonly open: Token;
  readonly inline: Token;
  readonly close: Token;
  readonly pictures: readonly (readonly Token[])[];
}

/** Adds the rule, between the one that resolves pictures and the one that makes figures. */
export function galleries(md: MarkdownIt): void {
  md.core.ruler.after("pictures", "galleries", (state: StateCore) => {
    if (!state.tokens.some(({ type, children }) => type === "inline" && children?.some(isPicture))) return;
    const out: Token[] = [];
    let runs: Run[] = [];
    const flush = (): void => {
      if (runs.flatMap(({ pictures }) => pictures).length > 1) out.push(...galleryOf(state, runs));
      else out.push(...runs.flatMap(({ open, inline, close }) => [open, inline, close]));
      runs = [];
    };
    for (let index = 0; index < state.tokens.length; index += 1) {
      const run = runAt(state.tokens, index);
      if (run === undefined) {
        flush();
        out.push(state.tokens[index] as Token);
        continue;
      }
      // A drawing in a paragraph of its own is to be read: it keeps the whole column.
      if (run.pictures.length === 1 && run.pictures[0]?.some(isDrawingToken)) {
        flush();
        out.push(run.open, run.inline, run.close);
      } else runs.push(run);
      index += 2;
    }
    flush();
    state.tokens = out;
  });
}

function runAt(tokens: readonly Token[], index: number): Run | undefined {
  const [open, inline, close] = tokens.slice(index, index + 3);
  if (open?.type !== "paragraph_open" || open.hidden || inline?.type !== "inline" || close === undefined)
    return undefined;
  const pictures = picturesOf(inline.children ?? []);
  return pictures === undefined ? undefined : { open, inline, close, pictures };
}

/** The pictures of a paragraph that holds nothing else; undefined when one of them cannot stand in a gallery. */
function picturesOf(children: readonly Token[]): Run["pictures"] | undefined {
  const pictures: Token[][] = [];
  for (let index = 0; index < children.length; index += 1) {
    const token = children[index] as Token;
    if (/^(?:softbreak|hardbreak)$/u.test(token.type) || (token.type === "text" && token.content.trim() === ""))
      continue;
    const end = token.type === "link_open" ? closingIndex(children, index) : index;
    const piece = children.slice(index, end + 1);
    const shown = piece.filter(({ type }) => !type.startsWith("link_"));
    if (shown.length !== 1 || !shown.every(isPicture)) return undefined;
    pictures.push(piece);
    index = end;
  }
  return pictures.length === 0 ? undefined : pictures;
}

function isPicture(token: Token): boolean {
  if (token.type !== "image" || DECORATIVE.test(String(token.attrGet("class") ?? ""))) return false;
  const width = token.attrGet("width");
  return width === null || Number(width) >= LEAST;
}

function isDrawingToken(token: Token): boolean {
  return token.type === "image" && isDrawing(String(token.attrGet("src") ?? ""));
}

/** The tokens of the list: each picture is a paragraph of its own, which the next rule makes a figure. */
function galleryOf(state: StateCore, runs: readonly Run[]): readonly Token[] {
  const first = runs[0]?.open as Token;
  const block = (type: string, tag: string, nesting: -1 | 0 | 1, like: Token): Token => {
    const token = new state.Token(type, tag, nesting);
    return Object.assign(token, { block: true, level: like.level, map: nesting < 0 ? null : like.map });
  };
  const open = block("gallery_open", "ul", 1, first);
  open.attrSet("class", "gallery");
  const items = runs.flatMap(({ open: paragraph, inline, pictures }) =>
    pictures.flatMap((piece) => {
      const picture = piece.find(isPicture) as Token;
      const webp = picture.meta?.webp as ResolvedImage["webp"];
      if (webp !== undefined) picture.meta = { ...picture.meta, webp: { ...webp, sizes: GALLERY_SIZES } };
      if (piece.length === 1) picture.meta = { ...picture.meta, full: true };
      const item = block("gallery_item_open", "li", 1, paragraph);
      const shape = shapeClass({ width: sizeOf(picture, "width"), height: sizeOf(picture, "height") });
      if (shape !== "") item.attrSet("class", shape);
      const words = Object.assign(block("inline", "", 0, paragraph), { children: [...piece], content: inline.content });
      return [
        item,
        block("paragraph_open", "p", 1, paragraph),
        words,
        block("paragraph_close", "p", -1, paragraph),
        block("gallery_item_close", "li", -1, paragraph),
      ];
    }),
  );
  return [open, ...items, block("gallery_close", "ul", -1, first)];
}

function sizeOf(picture: Token, name: string): number | undefined {
  const value = picture.attrGet(name);
  return value === null ? undefined : Number(value);
}
