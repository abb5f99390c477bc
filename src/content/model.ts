/** The checked model: what every entry is once it has passed the gate. Types only. */
import type { Uncoded, Unplaced } from "../diagnostics/diagnostic.ts";
import type { IgnoreDirective } from "../diagnostics/ignore-directives.ts";
import type { CalendarDate } from "../french/calendar-date.ts";
import type { ClockTime } from "../french/clock-time.ts";
import type { Price } from "../french/money.ts";
import type { Phone } from "../french/phone.ts";

export type Kind = "formation" | "conference" | "guide" | "article" | "page";

/** A file printed as it is: a picture or a document beside a post. Width and height are pixels, known for pictures only. */
export interface Asset {
  /** Path relative to the content folder, with `/`. */
  readonly path: string;
  /** Where it is on this machine. */
  readonly source: string;
  /** Site URL without the base, e.g. `/guides/x/schema.svg`. */
  readonly url: string;
  readonly bytes: number;
  readonly width?: number;
  readonly height?: number;
  /** A JPEG, PNG or WebP picture that stands still: it is encoded again, and published in several widths. */
  readonly raster?: Raster;
  /** Why it cannot be shown in a page, in French. */
  readonly fault?: Uncoded;
  /** What forbids to publish it. */
  readonly refusal?: FileDiagnostic;
}

/** Why a file beside a text cannot be published, at a line of it. */
export interface FileDiagnostic extends Unplaced {
  readonly line: number;
  readonly advice: string;
}

/** A file that stands beside a text, whether the text uses it or not: it has not been read. */
export interface FileBeside {
  /** Path relative to the content folder, with `/`. */
  readonly path: string;
  /** Site URL without the base, were it published. */
  readonly url: string;
}

export interface Raster {
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string;
  /** Stored on its side or mirrored: its EXIF orientation is not 1. */
  readonly turned: boolean;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly organisation?: string;
  readonly url?: string;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly address?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly url?: string;
}

/** A named body or person with an optional address on the Web. */
export interface NamedLink {
  readonly name: string;
  readonly url?: string;
}

export interface Picture {
  readonly asset?: Asset;
  /** As typed, when it is not a local file. */
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

export interface SeriesRef {
  readonly title: string;
  readonly part?: number;
  readonly of?: number;
}

/** What a text must say, or have, to be printed. */
export type Need = "title" | "date" | "url";

/** What every entry has. Text fields are NFC, entities decoded, Quebec typography set. */
export interface EntryBase {
  /** Permanent: the `id` key, else « kind/slug » of the file. It never appears in a date, title or URL change. */
  readonly id: string;
  readonly slug: string;
  /** Site URL without the base, ends with `/`. */
  readonly url: string;
  /** Path relative to the content folder, with `/`. */
  readonly file: string;
  readonly title: string;
  readonly updated?: CalendarDate;
  readonly summary?: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly authors: readonly Person[];
  readonly image?: Picture;
  readonly series?: SeriesRef;
  /** Slugs, URLs or file paths of declared « à lire aussi ». */
  readonly related: readonly string[];
  readonly aliases: readonly string[];
  /** Not published, whatever the day. */
  readonly draft: boolean;
  /** The key that makes it a draft, as typed, when it is not `draft`. */
  readonly hiddenBy?: string;
  readonly publishOn?: CalendarDate;
  readonly expires?: CalendarDate;
  /** What search engines are told, when it is not the usual: words of `<meta name="robots">`. */
  readonly robots?: string;
  /** The page stays, and nothing leads to it but its address and the lists of the site. */
  readonly noindex?: true;
  readonly source?: NamedLink;
  readonly lang?: string;
  /** Warnings that the editor chose not to hear. */
  readonly ignoreDirectives: readonly IgnoreDirective[];
  /** Markdown text, LF line ends, NFC, without a leading H1 that repeats the title. */
  readonly body: string;
  /** Line of the file on which `body` begins, from 1. */
  readonly bodyLine: number;
  /** Files of the entry's own folder: only those that a text uses are published. */
  readonly beside: readonly FileBeside[];
  /** What it has no usable value of: a stand-in keeps the place, and the entry is checked, never printed. */
  readonly lacks?: readonly Need[];
}

export type SessionStatus = "confirmed" | "full" | "cancelled" | "postponed" | "to-confirm";

export interface Session {
  /** Permanent within its formation, used by calendars and anchors: the `id` key, else `seance-1`… */
  readonly id: string;
  readonly idGiven: boolean;
  readonly group?: string;
  /** A day or only a month; absent = « date à préciser ». */
  readonly date?: CalendarDate;
  readonly endDate?: CalendarDate;
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  /** IANA zone of the clock times. */
  readonly zone: string;
  /** True when that is not the zone of the site: readers must be told. */
  readonly otherZone?: true;
  readonly place?: Place;
  /** URL of the meeting, or true when online without a public address. */
  readonly online?: string | true;
  readonly price?: Price;
  readonly seats?: number;
  readonly seatsLeft?: number;
  readonly status: SessionStatus;
  readonly formerDate?: CalendarDate;
  readonly note?: string;
}

export interface Registration {
  readonly url?: string;
  readonly email?: string;
  readonly phone?: Phone;
  readonly deadline?: CalendarDate;
  readonly document?: DocumentLink;
  /** What to ask for, e.g. « la coordonnatrice, positionnement ». */
  readonly contact?: string;
}

export interface DocumentLink {
  readonly title: string;
  readonly asset?: Asset;
  readonly url?: string;
}

export interface Formation extends EntryBase {
  readonly kind: "formation";
  readonly date: CalendarDate;
  /** The event that the training is part of. */
  readonly event?: EventRef;
  readonly sessions: readonly Session[];
  readonly price?: Price;
  readonly seats?: number;
  readonly place?: Place;
  readonly trainers: readonly Person[];
  readonly audience: readonly string[];
  readonly prerequisites: readonly string[];
  readonly bring: readonly string[];
  readonly language?: string;
  readonly funders: readonly NamedLink[];
  readonly organizer?: NamedLink;
  readonly registration?: Registration;
  readonly documents: readonly DocumentLink[];
}

export interface EventRef {
  readonly name: string;
  readonly edition?: string;
  readonly date?: CalendarDate;
  readonly endDate?: CalendarDate;
  readonly place?: Place;
  readonly url?: string;
  readonly organizer?: NamedLink;
}

export interface Video {
  readonly title: string;
  readonly url?: string;
  readonly lang?: string;
  readonly transcript?: string;
}

export interface Conference extends EntryBase {
  readonly kind: "conference";
  readonly date: CalendarDate;
  readonly event?: EventRef;
  readonly speakers: readonly Person[];
  readonly video?: Video;
  readonly photos: readonly Picture[];
}

export interface GuideDocument {
  readonly title: string;
  readonly publisher?: string;
  readonly date?: CalendarDate;
  readonly url?: string;
  readonly asset?: Asset;
  readonly format?: string;
  readonly pages?: number;
  readonly size?: string;
  readonly lang?: string;
  readonly archivedUrl?: string;
}

export type GuideListKind = "conditions" | "facteurs" | "conseils";

export interface GuideList {
  readonly title: string;
  readonly kind: GuideListKind;
  readonly count: number;
  /** Line of the announcement in its file, from 1. */
  readonly line: number;
}

export interface Guide extends EntryBase {
  readonly kind: "guide";
  readonly date: CalendarDate;
  readonly document?: GuideDocument;
  readonly lists: readonly GuideList[];
}

export interface Article extends EntryBase {
  readonly kind: "article";
  readonly date: CalendarDate;
  readonly event?: EventRef;
}

export interface StaticPage extends EntryBase {
  readonly kind: "page";
  readonly date?: CalendarDate;
}

/** An entry that has a date and is listed: everything but pages. */
export type PostEntry = Formation | Conference | Guide | Article;
export type Entry = PostEntry | StaticPage;

export interface MenuItem {
  readonly label: string;
  readonly url: string;
}

export interface Organisation {
  readonly name: string;
  readonly url?: string;
  readonly logo?: string;
  readonly email?: string;
  readonly phone?: Phone;
  readonly address?: string;
}

export interface Settings {
  readonly title: string;
  readonly description: string;
  /** Origin and optional path, without a final `/`, e.g. `https://babillard.example`. */
  readonly url: string;
  readonly language: string;
  readonly timezone: string;
  readonly organisation: Organisation;
  readonly privacy?: { readonly title: string; readonly email: string };
  readonly menu: readonly MenuItem[];
  /** `updated` of an empty feed; the day the site began. */
  readonly epoch: CalendarDate;
  /** Permanent name for feed and calendar ids; survives a change of domain. */
  readonly permanentHost: string;
}

export interface VocabularyTerm {
  readonly label: string;
  readonly slug?: string;
  readonly description?: string;
  readonly synonyms: readonly string[];
  readonly replacedBy?: string;
}

export interface Vocabulary {
  readonly categories: readonly VocabularyTerm[];
  readonly tags: readonly VocabularyTerm[];
}

/** Everything the gate lets through. */
export interface Content {
  readonly root: string;
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  /** Those that can be printed, sorted by file path. */
  readonly entries: readonly Entry[];
}
