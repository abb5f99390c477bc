/** What every text is once it is validated, and what each base adds to it. Types only. */
import type { IgnoreDirective } from "../../diagnostics/ignore-directives.ts";
import type { CalendarDate } from "../../locale/fr/calendar-date.ts";
import type { Price } from "../../locale/fr/price/price.ts";
import type { EditionFacts } from "../events/declared.ts";
import type { ResolvedKeys } from "../resolved.ts";
import type { ArticleKeys, CommonKeys, ConferenceKeys, FormationKeys, GuideKeys } from "../schema/kinds.ts";
import type { Asset, FileBeside, Recording } from "./parts.ts";
import type { Session } from "./session.ts";

/** Fields without which a post cannot be published. */
export type MissingField = "title" | "date" | "url";

/** What every entry has. Text fields are NFC, with entities decoded and, in French, Quebec typography applied. */
export interface EntryBase extends ResolvedKeys<CommonKeys, OwnWay> {
  /** Permanent: the `id` key, else « kind/slug » of the file. A change of date, title or URL must not change it. */
  readonly id: string;
  /** The id of its kind, in the kinds of the settings; its base says which keys it has. */
  readonly kind: string;
  readonly slug: string;
  /** Site URL without the base, ends with `/`. */
  readonly url: string;
  /** Path relative to the content folder, with `/`. */
  readonly file: string;
  readonly title: string;
  /** Not published, whatever the day. */
  readonly draft: boolean;
  /** The key that makes it a draft, as typed, when it is not `draft`. */
  readonly hiddenBy?: string;
  /** True when the page goes away after `expires`, as other tools do (`expiryDate`), instead of leaving lists only. */
  readonly removedOnceExpired?: true;
  /** Content of `<meta name="robots">`, when it is not the default. */
  readonly robots?: string;
  /** The page is published and listed, but kept out of search engines, the site's search and the sitemap. */
  readonly noindex?: true;
  /** Warnings that the editor chose to ignore. */
  readonly ignoreDirectives: readonly IgnoreDirective[];
  /** Markdown text, LF line ends, NFC, without a leading H1 that repeats the title. */
  readonly body: string;
  /** Line of the file on which `body` begins, from 1. */
  readonly bodyLine: number;
  /** Files of the entry's own folder: only those that a text uses are published. */
  readonly beside: readonly FileBeside[];
  /** Fields without a usable value: they hold a placeholder, and the entry is checked but not published. */
  readonly missingFields?: readonly MissingField[];
}

/** Common keys about what an entry is, its URL and whether it is published: each has a line above, or is for the checks only. */
export type OwnWay =
  | "id"
  | "slug"
  | "url"
  | "title"
  | "date"
  | "draft"
  | "robots"
  | "noindex"
  | "ignore"
  | "layout"
  | "type";

export interface DocumentLink {
  readonly title: string;
  readonly asset?: Asset;
  readonly url?: string;
}

export interface Registration extends Readonly<Omit<NonNullable<FormationKeys["registration"]>, "document">> {
  readonly document?: DocumentLink;
}

/** The event that a text names, and what the text says of its edition. */
export interface EventRef extends Omit<EditionFacts, "updated"> {
  readonly name: string;
  /** Its dates, when it comes back: each is an edition. */
  readonly sessions?: readonly Session[];
}

/** The key of a text that `resolve-entry.ts` computes, whatever its base. */
export type EventMade = "event";

interface AboutEvent {
  readonly event?: EventRef;
}

export interface Formation
  extends EntryBase,
    AboutEvent,
    ResolvedKeys<Omit<FormationKeys, keyof CommonKeys>, FormationMade | EventMade> {
  readonly base: "formation";
  readonly date: CalendarDate;
  readonly sessions: readonly Session[];
  readonly price?: Price;
  readonly registration?: Registration;
  readonly documents: readonly DocumentLink[];
}

/** Keys of a training that `resolve-entry.ts` computes. */
export type FormationMade = "sessions" | "registration" | "documents" | "price" | "prices";

export interface Conference
  extends EntryBase,
    AboutEvent,
    ResolvedKeys<Omit<ConferenceKeys, keyof CommonKeys>, EventMade | ConferenceMade> {
  readonly base: "conference";
  readonly date: CalendarDate;
  readonly video?: Recording;
}

/** Keys of a report that `resolve-entry.ts` computes. */
export type ConferenceMade = "video";

/** The document with its file, when it is a local one. */
export interface GuideDocument extends Readonly<Omit<NonNullable<GuideKeys["document"]>, "file">> {
  readonly asset?: Asset;
}

export interface GuideList extends Readonly<NonNullable<GuideKeys["lists"]>[number]> {
  /** Line of the announcement in its file, from 1. */
  readonly line: number;
}

export interface Guide
  extends EntryBase,
    AboutEvent,
    ResolvedKeys<Omit<GuideKeys, keyof CommonKeys>, GuideMade | EventMade> {
  readonly base: "guide";
  readonly date: CalendarDate;
  readonly document?: GuideDocument;
  readonly lists: readonly GuideList[];
}

/** Keys of a guide that `resolve-entry.ts` computes. */
export type GuideMade = "document" | "lists";

export interface Article extends EntryBase, AboutEvent, ResolvedKeys<Omit<ArticleKeys, keyof CommonKeys>, EventMade> {
  readonly base: "article";
  readonly date: CalendarDate;
}

export interface StaticPage extends EntryBase {
  readonly base: "page";
  readonly date?: CalendarDate;
}

/** An entry that has a date and is listed: everything but pages. */
export type PostEntry = Formation | Conference | Guide | Article;

export type Entry = PostEntry | StaticPage;
