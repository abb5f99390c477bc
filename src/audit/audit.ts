/** Entry point of the audit: checks the rendered site as readers and robots will see it, before it replaces the published one. Files are passed as they are written, in any order, and their text is not retained; checks of the whole site run at the end. Input and output are plain data, so that it can run in a worker. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { HtmlVisitor } from "../output/parse-html.ts";
import { checkCalendars } from "./checks/calendars.ts";
import { findDuplicates } from "./checks/duplicates.ts";
import { checkFeeds, isFeed } from "./checks/feeds.ts";
import { createLinkChecker } from "./checks/links.ts";
import { findOrphans } from "./checks/orphans.ts";
import { checkRedirects } from "./checks/redirects.ts";
import { checkResources } from "./checks/resources.ts";
import { checkSiteMap } from "./checks/site-map.ts";
import { weighFiles } from "./checks/weights.ts";
import { digestOf } from "./digest.ts";
import { createResourceLists } from "./fetched.ts";
import type { AuditedPage, PageDiagnostic, ReadPage } from "./model.ts";
import { listOutput, urlOf } from "./output.ts";
import { pageReader } from "./page-reader.ts";
import type { AuditSubject } from "./subject.ts";

/** Files read before yielding to the event loop: the search index is built meanwhile on the same thread. */
const FILES_PER_TURN = 16;

export interface AuditResult {
  /** For `diagnosticsOf`, which locates them in the editors' files. */
  readonly faults: readonly PageDiagnostic[];
  /** SHA-256 of each file read, by path, so that later steps need not read them again. */
  readonly digests: ReadonlyMap<string, string>;
}

export interface Audit {
  /** Checks one output file, once; `path` is relative to the output folder, with `/`; `other` is told of the tags of a page too. */
  readonly readFile: (path: string, content: string | Uint8Array, other?: HtmlVisitor) => void;
  /** Reads from the folder the files not passed before, then checks the whole site. Bad pages give diagnostics; an unreadable file throws. */
  readonly finish: (folder: string) => Promise<AuditResult>;
}

/** Starts the audit of one site: call `readFile` for each file as it is written, then `finish`. */
export function startAudit(subject: AuditSubject): Audit {
  const digests = new Map<string, string>();
  const links = createLinkChecker(subject);
  const files = createResourceLists(subject);
  const readPage = pageReader(subject, links, files);
  const checkFeed = checkFeeds();
  const checkCalendar = checkCalendars();
  const pages = new Map<string, ReadPage>();
  /** Diagnostics of feeds and calendars, by path. */
  const fileFaults = new Map<string, PageDiagnostic>();

  const readFile = (path: string, content: string | Uint8Array, other?: HtmlVisitor): void => {
    digests.set(path, digestOf(content));
    if (!isRead(path)) return;
    const text =
      typeof content === "string"
        ? content
        : Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString();
    const url = urlOf(path);
    if (path.endsWith(".html")) {
      pages.set(path, readPage(text, url, other));
      return;
    }
    const fault = isFeed(path) ? checkFeed(path, text, url) : checkCalendar(text, url);
    if (fault !== undefined) fileFaults.set(path, fault);
  };

  const finish = async (folder: string): Promise<AuditResult> => {
    const output = listOutput(folder, (path, bytes) => void digests.set(path, digestOf(bytes)));
    let turn = 0;
    for (const path of output.paths) {
      if (!isRead(path) || digests.has(path)) continue;
      readFile(path, output.read(path));
      turn += 1;
      if (turn % FILES_PER_TURN === 0) await nextTurn();
    }
    const indexedPages = output.paths.flatMap((path, fileIndex): readonly AuditedPage[] => {
      const page = pages.get(path);
      return page === undefined ? [] : [{ ...page, fileIndex }];
    });
    const { fileIndexes, faults } = links.follow(output, indexedPages);
    const faultsOf = (kind: (path: string) => boolean): readonly PageDiagnostic[] =>
      output.paths.flatMap((path) => (kind(path) ? (fileFaults.get(path) ?? []) : []));
    return {
      faults: [
        ...indexedPages.flatMap((page) => page.faults),
        ...checkResources(indexedPages, files.lists, output),
        ...weighFiles(indexedPages, files.lists, output),
        ...faults,
        ...findDuplicates(indexedPages),
        ...findOrphans(indexedPages, fileIndexes, subject.unlisted),
        ...checkSiteMap(output, indexedPages, subject),
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

/** True for a file whose text is checked. */
function isRead(path: string): boolean {
  return path.endsWith(".html") || isFeed(path) || isCalendar(path);
}
