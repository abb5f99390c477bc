/** What entries are made of: files, persons, venues, bodies, pictures. Types only. */
import type { DiagnosticText, PartialDiagnostic } from "../diagnostics/diagnostic.ts";

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
  readonly fault?: DiagnosticText;
  /** What forbids to publish it. */
  readonly refusal?: FileDiagnostic;
}

/** Why a file beside a text cannot be published, at a line of it. */
export interface FileDiagnostic extends PartialDiagnostic {
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
