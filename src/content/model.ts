/** The model: what every entry is once the content loader has validated and resolved it. Types only. */
import type { Hex } from "../colour/colour.ts";
import type { IgnoreDirective } from "../diagnostics/ignore-directives.ts";
import type { CalendarDate } from "../locale/fr/calendar-date.ts";
import type { LooseDate } from "../locale/fr/loose-date.ts";
import type { Phone } from "../locale/fr/phone.ts";
import type { Price } from "../locale/fr/price/price.ts";
import type { DeclaredEvent } from "./events/declared.ts";
import type { Kind } from "./kinds.ts";
import type { Licence } from "./licences.ts";
import type { Asset, FileBeside, Person, Place } from "./model-parts.ts";
import type { ResolvedKeys } from "./resolved.ts";
import type { ArticleKeys, CommonKeys, ConferenceKeys, FormationKeys, GuideKeys } from "./schema/kinds.ts";

export type { Kind } from "./kinds.ts";
export type { Asset, FileBeside, FileDiagnostic, NamedLink, Person, Picture, Place } from "./model-parts.ts";
export type { Base } from "./schema/kinds.ts";

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

export type SessionStatus = NonNullable<SessionKeys["status"]>;

/** A session of a training, which inherits from the training what it does not say itself. */
export interface Session extends Readonly<Omit<SessionKeys, SessionMade>> {
  /** Permanent within its formation, used by calendars and anchors: the `id` key, else `seance-1`… */
  readonly id: string;
  readonly idGiven: boolean;
  /** The place in the list of the post, from 0: where its problems are told. */
  readonly listed: number;
  /** The day or the month; undefined when neither is known. */
  readonly date?: CalendarDate;
  /** What is said of the date when neither its day nor its month is known as such. */
  readonly loose?: LooseDate;
  /** The rule that gave it, and the day that the rule gave, which a change of date keeps. */
  readonly rule?: SessionRule;
  /** IANA zone of the clock times. */
  readonly zone: string;
  /** True when that is not the zone of the site: pages must name it. */
  readonly otherZone?: true;
  readonly place?: Place;
  /** URL of the meeting, or true when online without a public address. */
  readonly online?: string | true;
  readonly status: SessionStatus;
  readonly price?: Price;
}

export interface SessionRule {
  readonly id: string;
  /** « tous les mardis du 2 février au 30 mars 2027 ». */
  readonly text: string;
  readonly day: CalendarDate;
}

export type SessionKeys = NonNullable<FormationKeys["sessions"]>[number];
type SessionMade = "id" | "date" | "repeat" | "zone" | "place" | "online" | "status" | "price" | "prices";

export interface Registration extends Readonly<Omit<NonNullable<FormationKeys["registration"]>, "document">> {
  readonly document?: DocumentLink;
}

export interface DocumentLink {
  readonly title: string;
  readonly asset?: Asset;
  readonly url?: string;
}

export interface Formation extends EntryBase, ResolvedKeys<Omit<FormationKeys, keyof CommonKeys>, FormationMade> {
  readonly base: "formation";
  readonly date: CalendarDate;
  readonly sessions: readonly Session[];
  readonly price?: Price;
  readonly registration?: Registration;
  readonly documents: readonly DocumentLink[];
}

/** Keys of a training that `resolve-entry.ts` computes. */
export type FormationMade = "sessions" | "registration" | "documents" | "price" | "prices";

export type EventRef = NonNullable<Article["event"]>;

export interface Conference extends EntryBase, ResolvedKeys<Omit<ConferenceKeys, keyof CommonKeys>> {
  readonly base: "conference";
  readonly date: CalendarDate;
}

/** The document with its file, when it is a local one. */
export interface GuideDocument extends Readonly<Omit<NonNullable<GuideKeys["document"]>, "file">> {
  readonly asset?: Asset;
}

export interface GuideList extends Readonly<NonNullable<GuideKeys["lists"]>[number]> {
  /** Line of the announcement in its file, from 1. */
  readonly line: number;
}

export interface Guide extends EntryBase, ResolvedKeys<Omit<GuideKeys, keyof CommonKeys>, GuideMade> {
  readonly base: "guide";
  readonly date: CalendarDate;
  readonly document?: GuideDocument;
  readonly lists: readonly GuideList[];
}

/** Keys of a guide that `resolve-entry.ts` computes. */
export type GuideMade = "document" | "lists";

export interface Article extends EntryBase, ResolvedKeys<Omit<ArticleKeys, keyof CommonKeys>> {
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

export interface MenuLink {
  readonly label: string;
  readonly url: string;
}

export interface MenuItem extends MenuLink {
  readonly items: readonly MenuLink[];
}

export interface Organisation {
  readonly name: string;
  readonly url?: string;
  /** A Web address: a file is the site's `logo`. */
  readonly logo?: string;
  readonly email?: string;
  readonly phone?: Phone;
  readonly address?: string;
}

/** The editor of `/admin/`, as the site declares it. */
export interface AdminSettings {
  readonly repository: { readonly host: "github" | "gitlab"; readonly name: string };
  readonly branch: string;
}

export interface Settings {
  readonly title: string;
  readonly description: string;
  /** Origin and optional path, without a final `/`, e.g. `https://babillard.example`. */
  readonly url: string;
  readonly language: string;
  readonly timezone: string;
  readonly organisation: Organisation;
  /** Undefined: the site has no `/admin/`. */
  readonly admin?: AdminSettings;
  readonly privacy?: { readonly title: string; readonly email: string };
  readonly menu: readonly MenuItem[];
  /** Those of every site, then its own. */
  readonly kinds: readonly Kind[];
  readonly theme: Theme;
  readonly footer: { readonly text?: string; readonly links: readonly MenuLink[] };
  readonly newsletter?: Newsletter;
  readonly license?: Licence;
  /** `updated` of an empty feed; the day the site began. */
  readonly epoch: CalendarDate;
  /** Permanent name for feed and calendar ids; survives a change of domain. */
  readonly permanentHost: string;
}

/** The colours that the editors chose, each legible in both schemes. */
export interface Theme {
  readonly accent?: Hex;
  /** By kind. */
  readonly kinds: Readonly<Record<string, Hex>>;
}

/** The page where people subscribe, or the form that sends their address. */
export type Newsletter = { readonly url: string } | { readonly action: string; readonly field: string };

/** What an organisation shows of itself, once its files are found. */
export interface Identity {
  readonly logo?: Asset;
  readonly darkLogo?: Asset;
  readonly icon?: Asset;
  readonly partners: readonly Partner[];
  /** The text of `theme.css`, added after the site's own style. */
  readonly style?: string;
}

export interface Partner {
  readonly name: string;
  readonly alt: string;
  readonly url?: string;
  readonly logo?: Asset;
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

/** The validated content of the site. */
export interface Content {
  readonly root: string;
  readonly settings: Settings;
  readonly identity: Identity;
  readonly vocabulary: Vocabulary;
  readonly people: readonly Person[];
  /** By id, for those who have one. */
  readonly portraits: ReadonlyMap<string, Asset>;
  readonly places: readonly Place[];
  /** Those of `events.yml`. */
  readonly events: readonly DeclaredEvent[];
  /** Those that can be published, sorted by file path. */
  readonly entries: readonly Entry[];
}
