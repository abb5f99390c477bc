/** A feed and what it holds. Types only. */
import type { Post } from "./post.ts";

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Page whose posts the feed contains. */
  readonly pageUrl: string;
  readonly atomUrl: string;
  readonly jsonUrl: string;
  readonly posts: readonly Post[];
}
