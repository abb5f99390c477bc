/** The files of the posters, drawn from their facts. */
import { posterSvg } from "../images/poster/poster.ts";
import { type Signs, signs } from "../images/poster/sign.ts";
import type { Site } from "../site/model.ts";
import type { Poster } from "../site/poster.ts";

/** Every poster that pages show. */
export function allPosters(
  site: Pick<Site, "posters" | "heroPoster" | "sessionPosters" | "eventPosters" | "printedPosters">,
): readonly Poster[] {
  const all = [
    ...site.posters.values(),
    ...(site.heroPoster ? [site.heroPoster] : []),
    ...site.sessionPosters.values(),
    ...site.eventPosters.values(),
    ...site.printedPosters.values(),
  ];
  // A session whose day is that of its post has the same poster.
  return [...new Map(all.map((poster) => [poster.url, poster])).values()];
}

/** A function that draws posters; the font is read when the first is drawn. */
export function posterPainter(): (poster: Poster) => string {
  let draw: Signs | undefined;
  return ({ facts }) => {
    draw ??= signs();
    return posterSvg(facts, draw);
  };
}
