/** An undated text of the site, with its place among the others. Types only. */
import type { StaticPage } from "../../content/model.ts";
import type { RenderedText } from "../../markdown/model.ts";
import type { Post } from "./post.ts";

/** An undated entry. */
export interface PagePost {
  readonly entry: StaticPage;
  readonly url: string;
  readonly title: string;
  readonly text: RenderedText;
  readonly summary: string;
  /** The page of the nearest folder above that has one. */
  readonly parent?: PagePost;
  /** Those of its folder, in alphabetical order. */
  readonly children: readonly PagePost[];
  /** The texts and pages that its author chose. */
  readonly related: readonly (Post | PagePost)[];
  readonly badge?: "draft" | "future" | "expired";
}
