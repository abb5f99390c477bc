/** What each kind of page shows, already found. Types only. */
import type { CountedLink, Link } from "./link.ts";
import type { OwnPageData } from "./own-layout.ts";
import type { PageData, Pagination, Trace } from "./page-data.ts";
import type { PagePost } from "./page-post.ts";
import type { AgendaItem, Post, Profile, SiteEdition, SiteEvent, SiteSession, Term } from "./post.ts";
import type { Venue } from "./venue.ts";

export interface PostPageData extends PageData {
  readonly post: Post;
}

export interface UndatedPageData extends PageData {
  readonly page: PagePost;
}

export type ArchiveKind = "kind" | "category" | "tag" | "year" | "month" | "series";

export interface ArchivePageData extends PageData {
  readonly archive: ArchiveKind;
  /** Text above the title, e.g. « Catégorie ». */
  readonly overline: string;
  readonly intro?: string;
  readonly posts: readonly Post[];
  readonly pagination: Pagination;
  /** What is to come: sessions of a kind, sessions and events of a category; on the first page. */
  readonly sessions: readonly AgendaItem[];
  /** Sub-archives (months of a year). */
  readonly children: readonly CountedLink[];
}

/** The page of someone who trains, speaks or writes: all of it on the first page, then the rest of their texts. */
export interface PersonPageData extends PageData {
  readonly profile: Profile;
  /** Sessions to come of their trainings, in agenda order. */
  readonly sessions: readonly SiteSession[];
  /** Their other trainings. */
  readonly past: readonly Trace[];
  readonly talks: readonly Trace[];
  /** Texts that they sign. */
  readonly posts: readonly Post[];
  readonly pagination: Pagination;
}

/** `/lieux/hotel-pur/` */
export interface PlacePageData extends PageData {
  readonly venue: Venue;
  /** To come, in agenda order. */
  readonly sessions: readonly AgendaItem[];
  /** Trainings given there, then texts about events. */
  readonly past: readonly Trace[];
  readonly talks: readonly Trace[];
}

/** A page that lists archives: categories, tags, years and months, people, places, series. */
export interface IndexPageData extends PageData {
  readonly index: "categories" | "tags" | "archives" | "people" | "places" | "series";
  readonly intro: string;
  readonly groups: readonly {
    readonly title?: string;
    readonly url?: string;
    readonly count?: number;
    readonly links: readonly CountedLink[];
  }[];
}

/** `/evenements/`: the editions to come, then every event. */
export interface EventIndexPageData extends PageData {
  readonly upcoming: readonly SiteEdition[];
  readonly events: readonly SiteEvent[];
}

/** `/evenements/jiq/` */
export interface EventPageData extends PageData {
  readonly event: SiteEvent;
}

export interface HomePageData extends PageData {
  readonly latest: readonly Post[];
  readonly sessions: readonly AgendaItem[];
  readonly categories: readonly Term[];
}

export interface MonthSessions {
  readonly year: number;
  /** Undefined for sessions without any date. */
  readonly month?: number;
  readonly title: string;
  readonly url?: string;
  /** Sorted by date, then « date à confirmer ». */
  readonly sessions: readonly AgendaItem[];
  /** Only their number is shown, with a link to the month's page. */
  readonly brief?: true;
}

/** A page of the agenda that shows a part of it. */
export interface AgendaFilter extends CountedLink {
  /** What it tells apart: trainings and events, what is free, what is online, a category, a venue. */
  readonly kind: "trainings" | "events" | "free" | "online" | "category" | "place";
  /** How many of its dates can still be attended; `count` is all of them. */
  readonly coming: number;
}

/** `/agenda/`, and its filtered pages by sort, price, category and venue. */
export interface AgendaPageData extends PageData {
  readonly filter?: Pick<AgendaFilter, "kind" | "label">;
  readonly filters: readonly AgendaFilter[];
  readonly upcoming: readonly MonthSessions[];
  readonly past: readonly { readonly year: number; readonly months: readonly MonthSessions[] }[];
}

/** `/agenda/affiches/`: what comes, as posters. */
export interface AgendaPostersPageData extends PageData {
  readonly filters: readonly AgendaFilter[];
  /** To come and not cancelled, in agenda order; the others are in the list. */
  readonly sessions: readonly AgendaItem[];
}

/** `/formations/x/affiche/`, `/evenements/jiq/affiche/`: a poster to print. */
export interface PosterPageData extends PageData {
  /** The page of the training or the event. */
  readonly of: string;
  /** What the poster announces, and its next dates, a few at most. */
  readonly item: AgendaItem;
  readonly others: readonly AgendaItem[];
}

/** `/agenda/2013/02/` */
export interface AgendaMonthPageData extends PageData {
  readonly year: number;
  readonly month: number;
  readonly sessions: readonly AgendaItem[];
  readonly previous?: Link;
  readonly next?: Link;
}

export interface SiteMapPageData extends PageData {
  readonly groups: readonly {
    readonly title: string;
    readonly url?: string;
    readonly links: readonly (Link | CountedLink)[];
    /** Link to the posts that are not listed. */
    readonly onward?: Link;
  }[];
}

/** One list per page template of `layouts/`: Eleventy paginates over each. */
export interface SitePages {
  readonly home: readonly HomePageData[];
  readonly post: readonly PostPageData[];
  readonly page: readonly UndatedPageData[];
  readonly archive: readonly ArchivePageData[];
  readonly person: readonly PersonPageData[];
  readonly place: readonly PlacePageData[];
  readonly index: readonly IndexPageData[];
  readonly events: readonly EventIndexPageData[];
  readonly event: readonly EventPageData[];
  readonly agenda: readonly AgendaPageData[];
  readonly agendaMonth: readonly AgendaMonthPageData[];
  readonly agendaPosters: readonly AgendaPostersPageData[];
  readonly poster: readonly PosterPageData[];
  readonly subscription: readonly PageData[];
  readonly search: readonly PageData[];
  readonly feeds: readonly PageData[];
  readonly siteMap: readonly SiteMapPageData[];
  readonly notFound: readonly PageData[];
  readonly own: readonly OwnPageData[];
}
