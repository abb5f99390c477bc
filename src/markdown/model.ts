/** What goes into the text renderer and what comes out. Types only. */
import type { GuideList, GuideListKind } from "../content/model.ts";
import type { Diagnostic, Uncoded } from "../diagnostics/diagnostic.ts";
import type { CalendarDate } from "../french/calendar-date.ts";

export interface ResolvedImage {
  /** Final `src`, base included. */
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
  /** Lighter files to choose among, bases included, and the width at which they are shown. */
  readonly webp?: { readonly srcset: string; readonly sizes: string };
  /** Why it cannot be shown, and what to do about it. */
  readonly fault?: Uncoded;
}

/** The dates of a training, all known at least to the month. */
export interface KnownDates {
  readonly sessions: readonly { readonly date: CalendarDate; readonly endDate?: CalendarDate }[];
  /** Days that the front matter says for another reason: publication, deadline, former date. */
  readonly others: readonly CalendarDate[];
  readonly hasDeadline: boolean;
}

export interface TextRequest {
  readonly source: string;
  /** For problems: path relative to the content folder. */
  readonly file: string;
  /** Line of the file on which `source` begins, from 1. */
  readonly line: number;
  /** Final href (base included) of a link typed by the editor, or undefined when it points nowhere known in this site. Called for local links only. */
  readonly resolveLink: (href: string) => string | undefined;
  /** The local picture, or undefined when it does not exist. Called for local pictures only. */
  readonly resolveImage: (src: string) => ResolvedImage | undefined;
  /** Set when a local link leads from a published text to one that is not yet: « hidden » when that one is not printed, and only words may stand for the link. */
  readonly unpublished?: (href: string) => "shown" | "hidden" | undefined;
  /** The nearest page or file to an address that leads nowhere, written as an editor would. */
  readonly suggest?: (href: string) => string | undefined;
  /** The text's own language, when it is not French. */
  readonly lang?: string;
  /** What the front matter of a training says of its dates. */
  readonly dates?: KnownDates;
  /** The numbered lists that the front matter announces. */
  readonly lists?: readonly GuideList[];
  /** Size of the local file a link points to, in bytes; undefined when it is not one. */
  readonly fileBytes?: (href: string) => number | undefined;
}

export interface Heading {
  readonly level: number;
  readonly id: string;
  /** Plain text with Quebec typography. */
  readonly text: string;
}

/** A stretch of text under one heading (or before the first): what search results can point to. */
export interface Section {
  /** Undefined for what precedes the first heading. */
  readonly heading?: Heading;
  /** Plain text, blocks separated by one space or line end. */
  readonly text: string;
}

/** An item of a numbered list that the text announces, with an address of its own. */
export interface ListItem {
  /** `conseil-7` */
  readonly id: string;
  readonly number: number;
  readonly kind: GuideListKind;
  /** Plain text, paragraphs separated by line ends. */
  readonly text: string;
}

export interface RenderedText {
  readonly html: string;
  /** HTML before `<!--suite-->` or `<!--more-->`, when the text has one. */
  readonly excerptHtml?: string;
  /** First paragraph as plain text, at most about 200 characters cut at a word: the summary when none is given. */
  readonly lead: string;
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  readonly words: number;
  /** Items of the announced lists, in the order of their lists. */
  readonly items: readonly ListItem[];
  /** Site files used by pictures, as typed. */
  readonly images: readonly string[];
  readonly problems: readonly Diagnostic[];
}
