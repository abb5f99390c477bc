/** The poster of a post, before it is drawn. */
import type { PosterFacts } from "../images/poster/poster.ts";

export interface Poster {
  /** Site URL without the base. */
  readonly url: string;
  readonly facts: PosterFacts;
}
