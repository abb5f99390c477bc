/** A feed is audited by itself: it needs nothing of the rest of the site, and any thread may do it. */
import { checkFeed } from "./checks/feeds.ts";
import type { PageDiagnostic } from "./model.ts";
import { urlOf } from "./output.ts";

export interface AuditedFeed {
  /** SHA-256 of the file. */
  readonly digest: string;
  readonly fault?: PageDiagnostic;
}

/** Feeds audited where they were written, by path. */
export type AuditedFeeds = ReadonlyMap<string, AuditedFeed>;

/** The fault of a feed, if it has one; `path` is relative to the output folder. */
export function auditFeed(path: string, text: string): PageDiagnostic | undefined {
  return checkFeed(path, text, urlOf(path));
}
