/** Types of the audit: what it knows of a rendered page, and what it reports. */
import type { PartialDiagnostic, Severity } from "../diagnostics/diagnostic.ts";

/** A file that a browser loads by itself to show a page. */
export interface Resource {
  /** As in the HTML, entities decoded. */
  readonly address: string;
  /** Name of the element that loads it. */
  readonly element: string;
  /** Loaded only when the reader scrolls near it. */
  readonly lazy: boolean;
  /** What a browser may choose instead, in a `<picture>`. */
  readonly choices?: readonly Choice[];
}

/** A candidate of a `srcset`. */
export interface Choice {
  readonly address: string;
  /** In pixels, when given. */
  readonly width?: number;
}

/** The facts of one page, read from its tags. Its strings are slices of the page: retaining one retains the whole page. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly canonicals: readonly string[];
  readonly noindex: boolean;
  /** URL of `<meta http-equiv="refresh">`. */
  readonly refresh?: string;
  readonly headings: number;
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: ReadonlySet<string>;
  /** URLs of `<a>`, `<area>` and `<form>`, each once. */
  readonly links: ReadonlySet<string>;
  readonly resources: readonly Resource[];
  /** `src` of pictures without an `alt` attribute. */
  readonly undescribed: readonly string[];
  /** Contents of `<script type="application/ld+json">`. */
  readonly data: readonly string[];
  /** What the content security policy forbids: names of elements or attributes. */
  readonly inline: ReadonlySet<string>;
  /** Attributes with a URL that executes something. */
  readonly running: ReadonlySet<string>;
  /** URLs of links nested in another. */
  readonly nestedLinks: ReadonlySet<string>;
}

/** What is retained of a page until all pages have been read: as little as possible, and none of its text. */
export interface ReadPage {
  /** Site URL without the base path. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly noindex: boolean;
  /** Indexable: neither `noindex`, nor a redirect, nor the error page. */
  readonly listed: boolean;
  /** Its ids separated and surrounded by spaces: a set would take many times more memory. */
  readonly ids: string;
  /** Numbers that `links.ts` gave to the URLs it links to. */
  readonly links: readonly number[];
  /** Number that `fetched.ts` gave to its list of loaded files. */
  readonly files: number;
  /** Diagnostics of the page by itself. */
  readonly faults: readonly PageDiagnostic[];
}

export interface AuditedPage extends ReadPage {
  /** Its index in `Output.paths`. */
  readonly fileIndex: number;
}

/** Something wrong in the rendered site; the message does not name the page, so that the same diagnostic on many pages is reported once. */
export interface PageDiagnostic extends PartialDiagnostic {
  readonly severity: Severity;
  readonly advice: string;
  /** Site URL, without the base path, of the page or other file concerned. */
  readonly page: string;
  /** A URL that the editor may have typed, to find its line. */
  readonly typed?: string;
}

/** A check of one page. */
export type PageCheck = (facts: PageFacts, url: string) => readonly PageDiagnostic[];
