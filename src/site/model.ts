/** Types of the built site: the data of all pages, feeds and calendars. All URLs are site URLs without the base path, starting with `/`. */
import type { EditionFacts } from "../content/events/declared.ts";
import type {
  Asset,
  Formation,
  Identity,
  NamedLink,
  Person,
  Picture,
  Place,
  PostEntry,
  Session,
  SessionStatus,
  Settings,
  StaticPage,
  Vocabulary,
  VocabularyTerm,
} from "../content/model.ts";
import type { CalendarDate } from "../locale/fr/calendar-date.ts";
import type { RenderedText } from "../markdown/model.ts";
import type { Poster } from "./poster.ts";
import type { ShareImage } from "./share-image.ts";

export interface Link {
  readonly label: string;
  readonly url: string;
  /** Language of the label, when it is not that of the site. */
  readonly lang?: string;
}

/** A category or tag, with its spellings merged. */
export interface Term {
  readonly taxonomy: "category" | "tag";
  readonly key: string;
  readonly slug: string;
  readonly label: string;
  readonly description?: string;
  readonly url: string;
  /** Newest first. */
  readonly posts: readonly Post[];
  readonly declared?: VocabularyTerm;
}

/** Someone that texts name, and what they did among the listed ones, each list newest first. */
export interface Profile {
  readonly person: Person;
  /** Of their page, when they have one: see `site.people`. */
  readonly url: string;
  /** True for someone of `people.yml`. */
  readonly declared: boolean;
  readonly portrait?: Asset;
  /** Texts that they sign. */
  readonly posts: readonly Post[];
  readonly trainings: readonly FormationPost[];
  /** Reports on events where they spoke. */
  readonly talks: readonly Post[];
}

/** A venue of `places.yml` where something takes place. */
export interface Venue {
  readonly place: Place;
  readonly url: string;
  /** In agenda order. */
  readonly items: readonly AgendaItem[];
  /** About events that were held there, newest first. */
  readonly posts: readonly Post[];
}

export interface Series {
  readonly title: string;
  readonly url: string;
  /** In reading order: by part, then date. */
  readonly posts: readonly Post[];
}

/** State of a session on the day of the build. */
export type SessionPhase = "upcoming" | "ongoing" | "past" | "undated";

export interface SiteSession {
  readonly session: Session;
  readonly post: Post & { readonly entry: Formation };
  readonly time: SessionPhase;
  /** Fragment on the training's page: `session-<id>`. */
  readonly anchor: string;
  readonly url: string;
  /** First and last instants, ISO 8601 with offset, when day and hours are known; dates alone when the hours are not. */
  readonly startIso?: string;
  readonly endIso?: string;
}

/** Where an edition stands in its life, on the day of the build. */
export type EditionStanding =
  | "announced"
  | "full"
  | "moved"
  | "postponed"
  | "cancelled"
  | "underway"
  | "held"
  | "reported"
  | "guided";

/** One edition of an event. */
export interface SiteEdition {
  readonly event: SiteEvent;
  /** Permanent within its event. */
  readonly id: string;
  /** Fragment on the page of the event: `edition-<id>`. */
  readonly anchor: string;
  readonly url: string;
  /** « JIQ 2013 ». */
  readonly title: string;
  /** « 35e édition », when it says more than the year. */
  readonly label?: string;
  readonly facts: EditionFacts;
  readonly status: SessionStatus;
  readonly place?: Place;
  readonly online?: string | true;
  readonly organizer?: NamedLink;
  /** The site of the edition, else that of the event. */
  readonly link?: string;
  readonly time: SessionPhase;
  readonly standing: EditionStanding;
  /** The day of the first text that says it, and of the last change of one of them. */
  readonly announced: CalendarDate;
  readonly modified: CalendarDate;
  /** Texts that appeared before it took place. */
  readonly announcements: readonly Post[];
  readonly trainings: readonly Post[];
  readonly reports: readonly Post[];
  readonly guides: readonly Post[];
  readonly photos: readonly Picture[];
  readonly categories: readonly Term[];
}

/** An event, with a page of its own. */
export interface SiteEvent {
  /** Permanent: that of `events.yml`, else made from its name. */
  readonly id: string;
  readonly url: string;
  readonly name: string;
  /** « JIQ », else its name. */
  readonly shortName: string;
  readonly summary?: string;
  readonly organizer?: NamedLink;
  readonly place?: Place;
  readonly link?: string;
  /** Language of its name, when it is not that of the site. */
  readonly lang?: string;
  /** Newest first. */
  readonly editions: readonly SiteEdition[];
  /** Texts that do not say which edition they are about, newest first. */
  readonly loose: readonly Post[];
  /** Every text about it, newest first. */
  readonly posts: readonly Post[];
  /** Last change of one of its texts; undefined when it has none. */
  readonly modified?: CalendarDate;
}

/** A dated entry with all the data of its page. */
export interface Post {
  readonly entry: PostEntry;
  /** The id of its kind, in the kinds of the settings. */
  readonly kind: string;
  readonly url: string;
  readonly title: string;
  /** Front matter `updated`, else `date`. */
  readonly modified: CalendarDate;
  readonly text: RenderedText;
  /** `summary`, else the first paragraph of the text; plain text. */
  readonly summary: string;
  readonly minutes: number;
  readonly categories: readonly Term[];
  readonly tags: readonly Term[];
  readonly authors: readonly Profile[];
  readonly series?: Series;
  /** Declared ones, then computed ones; at most 4. */
  readonly related: readonly Post[];
  /** Adjacent posts of the same kind by date: previous = older, next = newer. */
  readonly previous?: Post;
  readonly next?: Post;
  readonly sessions: readonly SiteSession[];
  /** Trainings, reports and articles about the same event, and reports on the training; at most 12. */
  readonly sameEvent: readonly Post[];
  /** The event that the text names, and the edition when it says which. */
  readonly event?: SiteEvent;
  readonly edition?: SiteEdition;
  /** Shown in the preview only. */
  readonly badge?: "draft" | "future" | "expired";
}

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

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Page whose posts the feed contains. */
  readonly pageUrl: string;
  readonly atomUrl: string;
  readonly jsonUrl: string;
  readonly posts: readonly Post[];
}

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

export interface PostPageData extends PageData {
  readonly post: Post;
}

export interface UndatedPageData extends PageData {
  readonly page: PagePost;
}

export interface Pagination {
  readonly number: number;
  readonly count: number;
  /** URLs of pages 1…count. */
  readonly urls: readonly string[];
  /** Number of posts in the whole archive. */
  readonly total: number;
}

export type ArchiveKind = "kind" | "category" | "tag" | "year" | "month" | "series";

export interface ArchivePageData extends PageData {
  readonly archive: ArchiveKind;
  /** Text above the title, e.g. « Catégorie ». */
  readonly overline: string;
  readonly intro?: string;
  readonly posts: readonly Post[];
  readonly pagination: Pagination;
  /** Upcoming sessions (first page of kinds and categories). */
  readonly sessions: readonly SiteSession[];
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

/** A line about what took place: the text, and when, latest first. */
export interface Trace {
  readonly post: Post;
  readonly date?: CalendarDate;
  readonly endDate?: CalendarDate;
  /** What there is to say besides its title: « 3 séances », « annulée ». */
  readonly note?: string;
}

export interface CountedLink extends Link {
  readonly count: number;
  readonly description?: string;
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

/** What the agenda lists: a session of a training, or an edition of an event. */
export type AgendaItem = SiteSession | SiteEdition;

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

/** `/agenda/`, and its filtered pages by category and venue. */
export interface AgendaPageData extends PageData {
  readonly filter?: { readonly kind: "sort" | "category" | "place"; readonly label: string };
  readonly filters: readonly { readonly title: string; readonly links: readonly CountedLink[] }[];
  readonly upcoming: readonly MonthSessions[];
  readonly past: readonly { readonly year: number; readonly months: readonly MonthSessions[] }[];
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

/** A page that the site adds to ours with a file of its `layouts/pages/`. */
export interface OwnPageData extends PageData {
  /** Relative to that folder, e.g. `a/b.11ty.tsx`. */
  readonly file: string;
}

/** What the `layouts/` of a site add, as far as data go. */
export interface OwnLayoutData {
  /** Texts of its style sheets, by the name of ours that each replaces, e.g. `footer.css`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly pages: readonly Pick<OwnPageData, "url" | "title" | "description" | "file">[];
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
  readonly subscription: readonly PageData[];
  readonly search: readonly PageData[];
  readonly feeds: readonly PageData[];
  readonly siteMap: readonly SiteMapPageData[];
  readonly notFound: readonly PageData[];
  readonly own: readonly OwnPageData[];
}

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
  /** The posters of the sessions that the home page shows, each with its own day, by the URL of the session. */
  readonly sessionPosters: ReadonlyMap<string, Poster>;
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

/** A post whose entry is a training. */
export type FormationPost = Post & { readonly entry: Formation };
