/** The poster at the head of a post or an event that has no picture; decorative, since the title is beside it. */
import type { VNode } from "preact";
import { POSTER_SIZE } from "../../src/images/poster/poster.ts";
import type { Site } from "../../src/site/model.ts";
import type { Poster } from "../../src/site/poster.ts";
import { href } from "../../src/site/urls.ts";

interface HeadPosterProps {
  readonly site: Site;
  readonly poster: Poster | undefined;
}

/** Null without a poster; shown on wide screens only. */
export function HeadPoster({ site, poster }: HeadPosterProps): VNode | null {
  if (poster === undefined) return null;
  return (
    <img class="head-poster" src={href(site, poster.url)} alt="" {...POSTER_SIZE} loading="lazy" decoding="async" />
  );
}
