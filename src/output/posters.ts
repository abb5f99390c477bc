/** The files of the posters, drawn from their facts. */
import { posterSvg } from "../images/poster/poster.ts";
import { type Signs, signs } from "../images/poster/sign.ts";
import type { Site } from "../site/model.ts";
import type { Poster } from "../site/poster.ts";

/** Every poster that pages show. */
export function allPosters({ posters, heroPoster }: Pick<Site, "posters" | "heroPoster">): readonly Poster[] {
  return [...posters.values(), ...(heroPoster === undefined ? [] : [heroPoster])];
}

/** A function that draws posters; the font is read when the first is drawn. */
export function posterPainter(): (poster: Poster) => string {
  let draw: Signs | undefined;
  return ({ facts }) => {
    draw ??= signs();
    return posterSvg(facts, draw);
  };
}
