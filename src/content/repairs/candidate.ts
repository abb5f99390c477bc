/** A repair that is being judged. Types only. */
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";

/** A repair, with the lines of the original that it replaces. */
export interface Candidate {
  readonly key: string;
  readonly fix: Fix;
  readonly problem: Diagnostic;
  readonly origins: readonly number[];
}
