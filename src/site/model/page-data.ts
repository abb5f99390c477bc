/** What the pages have in common. Types only. */
import type { CalendarDate } from "../../locale/fr/calendar-date.ts";
import type { Feed } from "./feed.ts";
import type { Link } from "./link.ts";
import type { Post } from "./post.ts";

/** What every rendered page has. */
export interface PageData {
  readonly url: string;
  readonly title: string;
  /** Plain text, for the meta description. */
  readonly description: string;
  readonly breadcrumbs: readonly Link[];
  readonly feed?: Feed;
  readonly noindex?: true;
  /** Content of `<meta name="robots">`, when `noindex` alone does not determine it. */
  readonly robots?: string;
  /** Last significant change, for the sitemap; undefined when unknown. */
  readonly modified?: CalendarDate;
}

export interface Pagination {
  readonly number: number;
  readonly count: number;
  /** URLs of pages 1…count. */
  readonly urls: readonly string[];
  /** Number of posts in the whole archive. */
  readonly total: number;
}

/** A line about what took place: the text, and when, latest first. */
export interface Trace {
  readonly post: Post;
  readonly date?: CalendarDate;
  readonly endDate?: CalendarDate;
  /** What there is to say besides its title: « 3 séances », « annulée ». */
  readonly note?: string;
}
