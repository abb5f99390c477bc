/** The built site: all that pages, feeds and calendars are made from. Types only. */
import type { Asset, Identity, Settings, Vocabulary } from "../../content/model.ts";
import type { Poster } from "../poster.ts";
import type { ShareImage } from "../share-image.ts";
import type { Feed } from "./feed.ts";
import type { OwnLayoutData } from "./own-layout.ts";
import type { PagePost } from "./page-post.ts";
import type { AgendaItem, Post, Profile, Series, SiteEvent, SiteSession, Term } from "./post.ts";
import type { Venue } from "./venue.ts";
import type { SitePages } from "./views.ts";

export interface Site {
  readonly settings: Settings;
  readonly identity: Identity;
  /** Style sheets of its own, by the name of ours that each replaces. */
  readonly sheets: OwnLayoutData["sheets"];
  /** Site URL of the picture of shared pages that have none of their own. */
  readonly shareImage: string;
  /** Drawn for the pages that have no large picture of their own, by the URL of the page. */
  readonly shareImages: ReadonlyMap<string, ShareImage>;
  /** As declared by the editors, terms without posts included. */
  readonly vocabulary: Vocabulary;
  /** The day of the build, `YYYY-MM-DD`, in the site's zone. */
  readonly now: string;
  /** Future days on which a text appears or leaves the lists. */
  readonly rebuildDays: readonly string[];
  /** Scheme and host, e.g. `https://babillard.example`. */
  readonly origin: string;
  /** Path prefix, starting and ending with `/`. */
  readonly base: string;
  /** Drawn for the posts without a picture, by the id of the post. */
  readonly posters: ReadonlyMap<string, Poster>;
  /** The poster of what comes next, in the format of the home page. */
  readonly heroPoster?: Poster;
  /** The posters of what comes, each with its own day, by the URL of the session or the edition; dark and pale ones take turns. */
  readonly sessionPosters: ReadonlyMap<string, Poster>;
  /** On the posters to print, by the URL of their page. */
  readonly printedPosters: ReadonlyMap<string, Poster>;
  /** The poster of the next edition of each event, else of the last one, by the id of the event. */
  readonly eventPosters: ReadonlyMap<string, Poster>;
  /** Published posts, newest first; ties by id. */
  readonly posts: readonly Post[];
  readonly pages: readonly PagePost[];
  readonly categories: readonly Term[];
  readonly tags: readonly Term[];
  /** Those who have a page, by id, in alphabetical order. */
  readonly people: ReadonlyMap<string, Profile>;
  /** Those that have a page, by id, in alphabetical order. */
  readonly places: ReadonlyMap<string, Venue>;
  readonly series: readonly Series[];
  /** Every session of every training, in agenda order. */
  readonly sessions: readonly SiteSession[];
  /** Sorted by id. */
  readonly events: readonly SiteEvent[];
  /** Sessions and editions, in agenda order. */
  readonly agenda: readonly AgendaItem[];
  readonly feeds: readonly Feed[];
  readonly views: SitePages;
  /** Files that published entries show or link to. */
  readonly assets: readonly Asset[];
  /** Those of `assets` that pages show. */
  readonly pictures: readonly Asset[];
  /** Old URL → URL. */
  readonly redirects: readonly { readonly from: string; readonly to: string; readonly file: string }[];
  /** True in the preview: badges are shown. */
  readonly preview: boolean;
}
