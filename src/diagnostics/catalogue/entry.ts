/** The catalogue entry of one kind of diagnostic. Types only. */
import type { Severity } from "../diagnostic.ts";

export interface CatalogueEntry {
  /** Permanent: editors ignore warnings by it, tools link to it. */
  readonly code: string;
  /** The default; a layer may lower it for posts of another tool. */
  readonly severity: Severity;
  /** A few French words, no final point. */
  readonly title: string;
  /** One or two plain French sentences: why it matters. */
  readonly why: string;
  /** What people type, then what they should type. */
  readonly wrong: string;
  readonly right: string;
}
