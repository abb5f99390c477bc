/** What the catalogue says of one kind of problem. Types only. */
import type { Severity } from "../diagnostic.ts";

export interface CatalogueEntry {
  /** Permanent: editors silence warnings by it, tools link to it. */
  readonly code: string;
  /** The usual one; a room may lower it where posts come from elsewhere. */
  readonly severity: Severity;
  /** A few French words, no final point. */
  readonly title: string;
  /** One or two plain French sentences: why it matters. */
  readonly why: string;
  /** What people type, then what they should type. */
  readonly wrong: string;
  readonly right: string;
}
