/** Input and output types of the Markdown renderer. */
import type { GuideList } from "../content/model.ts";
import type { BodyFormat } from "../content/text-names.ts";
import type { Diagnostic, DiagnosticText } from "../diagnostics/diagnostic.ts";
import type { CalendarDate } from "../locale/fr/calendar-date.ts";

export interface ResolvedImage {
  /** Final `src`, base path included. */
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
  /** Smaller files for `srcset`, base path included, and the width at which they are shown. */
  readonly webp?: { readonly srcset: string; readonly sizes: string };
  /** Why the picture cannot be shown, and what to do about it. */
  readonly fault?: DiagnosticText;
}

/** The dates of a training, all precise at least to the month. */
export interface KnownDates {
  readonly sessions: readonly { readonly date: CalendarDate; readonly endDate?: CalendarDate }[];
  /** Days that the front matter gives for another reason: publication, deadline, former date. */
  readonly others: readonly CalendarDate[];
  readonly hasDeadline: boolean;
}

export interface TextRequest {
  readonly source: string;
  /** Markdown when absent. */
  readonly format?: BodyFormat;
  /** Path relative to the content folder, for diagnostics. */
  readonly file: string;
  /** Line of the file where `source` starts, from 1. */
  readonly line: number;
  /** Final href (base path included) of a link typed by the editor, or undefined for a broken link. Called for local links only. */
  readonly resolveLink: (href: string) => string | undefined;
  /** The local picture, or undefined when it does not exist. Called for local pictures only. */
  readonly resolveImage: (src: string) => ResolvedImage | undefined;
  /** Whether a local link goes from a published text to an unpublished one: « hidden » when that page is not rendered, so that only the link's text may be. */
  readonly unpublished?: (href: string) => "shown" | "hidden" | undefined;
  /** The existing page or file nearest to a broken path, as an editor would write it. */
  readonly suggest?: (href: string) => string | undefined;
  /** Language of the text, when it is not French. */
  readonly lang?: string;
  /** The dates given in the front matter of a training. */
  readonly dates?: KnownDates;
  /** The numbered lists announced in the front matter. */
  readonly lists?: readonly GuideList[];
  /** Size in bytes of the local file a link points to; undefined when it is not a file. */
  readonly fileBytes?: (href: string) => number | undefined;
}

export interface Heading {
  readonly level: number;
  readonly id: string;
  /** Plain text with Quebec typography. */
  readonly text: string;
}

/** An item of an announced list, with its own id. */
export interface ListItem {
  /** `conseil-7` */
  readonly id: string;
  readonly number: number;
  /** What the elements of its list are, in the plural: « conseils ». */
  readonly kind: string;
  /** Plain text, paragraphs separated by line feeds. */
  readonly text: string;
}

export interface RenderedText {
  readonly html: string;
  /** HTML before `<!--suite-->` or `<!--more-->`, when the text has one. */
  readonly excerptHtml?: string;
  /** The default summary, as plain text: what is before `<!--suite-->`, else the first sentences of the first paragraph, about 200 characters. */
  readonly lead: string;
  readonly headings: readonly Heading[];
  readonly words: number;
  /** Items of the announced lists, in list order. */
  readonly items: readonly ListItem[];
  /** Local picture files used, as typed. */
  readonly images: readonly string[];
  readonly problems: readonly Diagnostic[];
}
