/**
 * THE AUDIT. The printed site, read as readers and robots will, before it takes the place of the published one. It
 * changes nothing. Files are handed to it as they are written, in any order, and nothing is kept of their text; what needs
 * the whole site is checked at the end. What goes in and comes out is plain data: it can work in another thread.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Site } from "../site/model.ts";
import { type AuditedFeeds, auditFeed } from "./audit-feed.ts";
import { checkCalendars } from "./checks/calendars.ts";
import { isFeed } from "./checks/feeds.ts";
import { followLinks } from "./checks/links.ts";
import { findOrphans } from "./checks/orphans.ts";
import { checkRedirects } from "./checks/redirects.ts";
import { checkResources } from "./checks/resources.ts";
import { checkSiteMap } from "./checks/site-map.ts";
import { findTwins } from "./checks/twins.ts";
import { weighFiles } from "./checks/weights.ts";
import { diagnosticsOf } from "./diagnostics-of.ts";
import { digestOf } from "./digest.ts";
import { fetchedLists } from "./fetched.ts";
import type { AuditedPage, PageDiagnostic, ReadPage } from "./model.ts";
import { listOutput, urlOf } from "./output.ts";
import { pageReader } from "./page-reader.ts";
import type { AuditSubject } from "./subject.ts";

/** Files read before others may work: the search index is made meanwhile, and must be fed. */
const TURN = 16;

export interface AuditResult {
  /** For `diagnosticsOf`, which knows the texts of the editors. */
  readonly faults: readonly PageDiagnostic[];
  /** SHA-256 of each file that was read, by path, so that nobody has to read them again. */
  readonly digests: ReadonlyMap<string, string>;
}

export interface Audit {
  /** Reads a file of the output, once; `path` is relative to its folder, with `/`; `digest`, when the caller knows it, is that of its bytes. */
  readonly readFile: (path: string, content: string | Uint8Array, digest?: string) => void;
  /** Reads in the folder what was not handed over nor audited elsewhere, and checks the whole. Nothing is thrown for a bad page; an unreadable file throws. */
  readonly finish: (folder: string, elsewhere?: AuditedFeeds) => Promise<AuditResult>;
}

export function startAudit(subject: AuditSubject): Audit {
  const digests = new Map<string, string>();
  const links = followLinks(subject);
  const files = fetchedLists(subject);
  const readPage = pageReader(subject, links, files);
  const checkCalendar = checkCalendars();
  const pages = new Map<string, ReadPage>();
  /** Faults of feeds and calendars, by path. */
  const spoiled = new Map<string, PageDiagnostic>();

  const readFile = (path: string, content: string | Uint8Array, digest = digestOf(content)): void => {
    digests.set(path, digest);
    if (!isRead(path)) return;
    const text =
      typeof content === "string"
        ? content
        : Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString();
    const url = urlOf(path);
    if (path.endsWith(".html")) {
      pages.set(path, readPage(text, url));
      return;
    }
    const fault = isFeed(path) ? auditFeed(path, text) : checkCalendar(text, url);
    if (fault !== undefined) spoiled.set(path, fault);
  };

  const finish = async (folder: string, elsewhere: AuditedFeeds = new Map()): Promise<AuditResult> => {
    for (const [path, { digest, fault }] of elsewhere) {
      digests.set(path, digest);
      if (fault !== undefined) spoiled.set(path, fault);
    }
    const output = listOutput(folder, (path, bytes) => void digests.set(path, digestOf(bytes)));
    let turn = 0;
    for (const path of output.paths) {
      if (!isRead(path) || digests.has(path)) continue;
      readFile(path, output.read(path));
      turn += 1;
      if (turn % TURN === 0) await nextTurn();
    }
    const placed = output.paths.flatMap((path, place): readonly AuditedPage[] => {
      const page = pages.get(path);
      return page === undefined ? [] : [{ ...page, place }];
    });
    const { places, faults } = links.follow(output, placed);
    const faultsOf = (kind: (path: string) => boolean): readonly PageDiagnostic[] =>
      output.paths.flatMap((path) => (kind(path) ? (spoiled.get(path) ?? []) : []));
    return {
      faults: [
        ...placed.flatMap((page) => page.faults),
        ...checkResources(placed, files.lists, output),
        ...weighFiles(placed, files.lists, output),
        ...faults,
        ...findTwins(placed),
        ...findOrphans(placed, places, subject.unlisted),
        ...checkSiteMap(output, placed, subject),
        ...checkRedirects(subject, output),
        ...faultsOf(isFeed),
        ...faultsOf(isCalendar),
      ],
      digests,
    };
  };

  return { readFile, finish };
}

function isCalendar(path: string): boolean {
  return path.endsWith(".ics");
}

/** Files whose text is checked. */
function isRead(path: string): boolean {
  return path.endsWith(".html") || isFeed(path) || isCalendar(path);
}
