/** The picture that stands for one page where it is shared, before it is drawn. */
import type { Hex } from "../colour/colour.ts";
import type { PosterFacts } from "../images/poster/poster.ts";

export interface ShareImage {
  /** Site URL without the base: it holds a fingerprint of the facts. */
  readonly url: string;
  /** What the picture shows, in words. */
  readonly alt: string;
  readonly facts: ShareFacts;
  readonly sources: ShareSources;
  /** The page whose picture stands in while this one is not made; the site's own when absent. */
  readonly instead?: string;
}

export interface ShareFacts {
  readonly title: string;
  /** « Formation »; empty for a page. */
  readonly kind: string;
  /** Day and place, each on its line. */
  readonly lines: readonly string[];
  readonly site: string;
  /** Of the kind. */
  readonly colour: Hex;
  readonly poster: PosterFacts;
  /** SHA-256 of the page's own picture and of the logo, in hexadecimal. */
  readonly picture?: string;
  readonly logo?: string;
}

/** Absolute paths on this machine. */
export interface ShareSources {
  readonly picture?: string;
  readonly logo?: string;
}
