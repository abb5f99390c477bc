/** A text with all that its page shows, and what names it in return: its terms, its authors, its series, its sessions, its event. Types only. */
import type {
  Asset,
  Formation,
  NamedLink,
  Occasion,
  Person,
  Picture,
  Place,
  PostEntry,
  Registration,
  Session,
  VocabularyTerm,
} from "../../content/model.ts";
import type { CalendarDate } from "../../locale/fr/calendar-date.ts";
import type { RenderedText } from "../../markdown/model.ts";

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
export interface SiteEdition extends Occasion {
  readonly event: SiteEvent;
  /** Permanent within its event once its year is known. */
  readonly id: string;
  /** One of the dates of an event that comes back: it has no name of its own. */
  readonly isOccurrence?: true;
  /** « tous les mardis du 2 février au 30 mars 2027 », when a rule gave it. */
  readonly rule?: string;
  /** The year it was first announced for; undefined when nobody knows. */
  readonly year?: number;
  /** Fragment on the page of the event: `edition-<id>`. */
  readonly anchor: string;
  readonly url: string;
  /** « JIQ 2013 ». */
  readonly title: string;
  /** « 35e édition », when it says more than the year. */
  readonly label?: string;
  readonly registration?: Registration;
  readonly organizer?: NamedLink;
  /** The site of the edition, else that of the event. */
  readonly link?: string;
  readonly time: SessionPhase;
  /** As for a session. */
  readonly startIso?: string;
  readonly endIso?: string;
  readonly standing: EditionStanding;
  /** The day of the first text that says it, and of the last change of one of them. */
  readonly announced: CalendarDate;
  readonly modified: CalendarDate;
  /** The day that `events.yml`, or the text that tells it, gives to a change of date. */
  readonly changed?: CalendarDate;
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
  /** Other names that `events.yml` gives it. */
  readonly synonyms: readonly string[];
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
  /** Newest first: the reports on what it announces, and the guides drawn from it or from them. */
  readonly reports: readonly Post[];
  readonly guides: readonly Post[];
  /** The training that a report or a guide tells of, when it is about no event. */
  readonly training?: FormationPost;
  /** When the training is over, the next one of the same title that can be attended. */
  readonly again?: FormationPost;
  /** The event that the text names, and the edition when it says which. */
  readonly event?: SiteEvent;
  readonly edition?: SiteEdition;
  /** Shown in the preview only. */
  readonly badge?: "draft" | "future" | "expired";
}

/** A post whose entry is a training. */
export type FormationPost = Post & { readonly entry: Formation };

/** What the agenda lists: a session of a training, or an edition of an event. */
export type AgendaItem = SiteSession | SiteEdition;
