/** Audits one feed by itself: it needs nothing from the rest of the site, so any worker can do it. */
import { checkFeed } from "./checks/feeds.ts";
import type { PageDiagnostic } from "./model.ts";
import { urlOf } from "./output.ts";

export interface AuditedFeed {
  /** SHA-256 of the file, in hexadecimal. */
  readonly digest: string;
  readonly fault?: PageDiagnostic;
}

/** Feeds already audited by the workers that wrote them, by path. */
export type AuditedFeeds = ReadonlyMap<string, AuditedFeed>;

/** Returns the diagnostic of a feed, if any; `path` is relative to the output folder. */
export function auditFeed(path: string, text: string): PageDiagnostic | undefined {
  return checkFeed(path, text, urlOf(path));
}
