/** What entries are made of: files, persons, venues, organisations, pictures. Types only. */
import type { DiagnosticText, PartialDiagnostic } from "../../diagnostics/diagnostic.ts";
import type { Phone } from "../../locale/fr/phone.ts";
import type { Coordinates } from "../schema/fields/coordinates.ts";
import type { Focus } from "../schema/fields/focus.ts";

/** A picture or a document that is published unchanged. Width and height are pixels, known for pictures only. */
export interface Asset {
  /** Path relative to the content folder, with `/`. */
  readonly path: string;
  /** Absolute path of the source file. */
  readonly source: string;
  /** Site URL without the base, e.g. `/guides/x/schema.svg`. */
  readonly url: string;
  readonly bytes: number;
  readonly width?: number;
  readonly height?: number;
  /** A JPEG, PNG or WebP picture without animation: it is encoded again, and published in several widths. */
  readonly raster?: Raster;
  /** Why it cannot be shown in a page, in French. */
  readonly fault?: DiagnosticText;
  /** Why it must not be published. */
  readonly refusal?: FileDiagnostic;
}

/** Why a file cannot be published, at a line of that file. */
export interface FileDiagnostic extends PartialDiagnostic {
  readonly line: number;
  readonly advice: string;
}

/** A file in the folder of a post, used or not: it has not been read. */
export interface FileBeside {
  /** Path relative to the content folder, with `/`. */
  readonly path: string;
  /** The site URL it would have, without the base. */
  readonly url: string;
}

export interface Raster {
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string;
  /** Stored on its side or mirrored: its EXIF orientation is not 1. */
  readonly turned: boolean;
}

/** Someone of `people.yml`; for a name typed in a text, `id` is made from it and little else is known. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** « Formatrice ». */
  readonly role?: string;
  readonly organisation?: string;
  /** As typed: the file is found by `portraits.ts`. */
  readonly portrait?: string;
  /** Plain text. */
  readonly bio?: string;
  /** Their own site. */
  readonly url?: string;
  readonly links?: readonly { readonly label: string; readonly url: string }[];
  readonly email?: string;
  readonly phone?: Phone;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly address?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly url?: string;
  /** In words, known ones in their form of `locale/fr/access.ts`. */
  readonly access?: readonly string[];
  /** Plain text. */
  readonly description?: string;
  readonly coordinates?: Coordinates;
}

/** A named organisation or person with an optional Web address. */
export interface NamedLink {
  readonly name: string;
  readonly url?: string;
}

export interface Picture {
  readonly asset?: Asset;
  /** As typed, when it is not a local file. */
  readonly src: string;
  readonly alt: string;
  /** Without its credit. */
  readonly caption?: string;
  /** Who made it; `creditText` is what readers see. */
  readonly credit?: string;
  /** What stays in sight when it is cropped. */
  readonly focus?: Focus;
}

/** A video or a sound: a file of the site that plays in the page, or the address of a page that plays it. */
export interface Recording {
  readonly title: string;
  readonly url?: string | undefined;
  readonly file?: Asset;
  /** Beside the file, each in its language. */
  readonly captions: readonly { readonly asset: Asset; readonly lang: string; readonly label: string }[];
  /** Shown before it plays. */
  readonly image?: Picture;
  /** « 12 min ». */
  readonly length?: string | undefined;
  readonly lang?: string | undefined;
  readonly transcript?: string | undefined;
}
