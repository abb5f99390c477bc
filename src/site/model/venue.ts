/** A venue, and what takes place there. Types only. */
import type { Place } from "../../content/model.ts";
import type { AgendaItem, Post } from "./post.ts";

/** A venue of `places.yml` where something takes place. */
export interface Venue {
  readonly place: Place;
  readonly url: string;
  /** In agenda order. */
  readonly items: readonly AgendaItem[];
  /** About events that were held there, newest first. */
  readonly posts: readonly Post[];
}
