/** What an audit knows of a printed page and what it reports. Types only. */
import type { Severity, Unplaced } from "../diagnostics/diagnostic.ts";

/** A file that a browser fetches by itself to show a page. */
export interface Resource {
  /** As printed, entities decoded. */
  readonly address: string;
  /** Name of the element that asks for it. */
  readonly element: string;
  /** Fetched only when the reader comes near it. */
  readonly lazy: boolean;
  /** What a browser may choose in its place, in a `<picture>`. */
  readonly choices?: readonly Choice[];
}

/** A candidate of a `srcset`. */
export interface Choice {
  readonly address: string;
  /** Pixels, when they are told. */
  readonly width?: number;
}

/** What one page says, read from its tags. Its strings share the memory of the page: keep none of them for long. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly canonicals: readonly string[];
  readonly noindex: boolean;
  /** Address of `<meta http-equiv="refresh">`. */
  readonly refresh?: string;
  readonly headings: number;
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: ReadonlySet<string>;
  /** Addresses of `<a>`, `<area>` and `<form>`, each once. */
  readonly links: ReadonlySet<string>;
  readonly resources: readonly Resource[];
  /** `src` of pictures without an `alt` attribute. */
  readonly undescribed: readonly string[];
  /** Texts of `<script type="application/ld+json">`. */
  readonly data: readonly string[];
  /** What the strict policy of content forbids: names of elements or attributes. */
  readonly inline: ReadonlySet<string>;
  /** Attributes with an address that runs something. */
  readonly running: ReadonlySet<string>;
  /** Addresses of links that stand in another. */
  readonly nestedLinks: ReadonlySet<string>;
}

/** What is kept of a page until all pages have been read: as little as can be, and nothing of its text. */
export interface ReadPage {
  /** Site URL without the base. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly noindex: boolean;
  /** Meant to be found: neither `noindex`, nor a redirect, nor the error page. */
  readonly listed: boolean;
  /** Its ids, with a space around each: a set would weigh many times more. */
  readonly ids: string;
  /** Numbers that `links.ts` gave to the addresses it leads to. */
  readonly links: readonly number[];
  /** Number that `fetched.ts` gave to the list of files it makes a browser fetch. */
  readonly files: number;
  /** What can be told of it alone. */
  readonly faults: readonly PageDiagnostic[];
}

export interface AuditedPage extends ReadPage {
  /** Its place in the output. */
  readonly place: number;
}

/** Something wrong in the printed site; its message does not name the page, so that one diagnostic of many pages is told once. */
export interface PageDiagnostic extends Unplaced {
  readonly severity: Severity;
  readonly advice: string;
  /** Site URL without the base of the page or of the other file at fault. */
  readonly page: string;
  /** An address that the editor may have typed, to find its line. */
  readonly typed?: string;
}

/** Looks at one page. */
export type PageCheck = (facts: PageFacts, url: string) => readonly PageDiagnostic[];
