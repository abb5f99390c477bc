/** THE AUDIT. The folder just printed, read again as readers and robots will, before it takes the place of the published site. It changes nothing. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Problem } from "../content/problem.ts";
import type { Site } from "../site/model.ts";
import { checkCalendars } from "./checks/calendars.ts";
import { checkFeeds } from "./checks/feeds.ts";
import { followLinks } from "./checks/links.ts";
import { checkCanonical, checkData } from "./checks/metadata.ts";
import { findOrphans } from "./checks/orphans.ts";
import { checkRedirects } from "./checks/redirects.ts";
import { checkInline, checkResources } from "./checks/resources.ts";
import { checkSearchBundle } from "./checks/search-bundle.ts";
import { checkSiteMap } from "./checks/site-map.ts";
import { checkHeading, checkIds, checkPictures } from "./checks/structure.ts";
import { findTwins } from "./checks/twins.ts";
import { weighPages } from "./checks/weights.ts";
import type { AuditedPage, Fault } from "./model.ts";
import { listOutput, type Output } from "./output.ts";
import { problemsOf, type ReportContext } from "./problems-of.ts";
import { readPage } from "./read-page.ts";

/** Pages read before others may work: the search index is made meanwhile, and must be fed. */
const TURN = 16;

export interface AuditContext extends ReportContext {
  /** Told the bytes of each file that is read, so that nobody has to read them again. */
  readonly onRead?: (path: string, bytes: Uint8Array) => void;
}

/** Every fault of the folder as problems, in French. Nothing is thrown for a bad page; an unreadable file throws. */
export async function auditOutput(site: Site, folder: string, context: AuditContext): Promise<readonly Problem[]> {
  const output = listOutput(folder, context.onRead);
  const { pages, faults } = await auditPages(output, site);
  await nextTurn();
  const expired = new Set(site.posts.filter(({ badge }) => badge === "expired").map(({ url }) => url));
  const all = [
    ...faults,
    ...findTwins(pages),
    ...findOrphans(pages, expired),
    ...checkSiteMap(output, pages, site),
    ...checkRedirects(site, output),
    ...checkFeeds(output),
    ...checkCalendars(output),
  ];
  return problemsOf(all, site, context);
}

async function auditPages(
  output: Output,
  site: Site,
): Promise<{ readonly pages: readonly AuditedPage[]; readonly faults: readonly Fault[] }> {
  const links = followLinks(output, site);
  const weigh = weighPages(output, site);
  const checks = [
    checkHeading,
    checkIds,
    checkPictures,
    checkResources(output, site),
    checkInline,
    checkCanonical(site),
    checkData,
  ];
  const pages: AuditedPage[] = [];
  const faults: Fault[] = [];
  for (const [place, path] of output.paths.entries()) {
    if (!path.endsWith(".html")) continue;
    const url = output.urlOf(path);
    const html = output.text(path);
    const facts = readPage(html);
    for (const check of checks) for (const fault of check(facts, url)) faults.push(owned(fault));
    for (const fault of weigh(facts, url, html)) faults.push(fault);
    const { leadsTo, faults: broken } = links.follow(facts, url, place);
    for (const fault of broken) faults.push(owned(fault));
    const listed = !facts.noindex && facts.refresh === undefined;
    pages.push({ url, title: own(facts.title), description: own(facts.description), listed, leadsTo, place });
    if (pages.length % TURN === 0) await nextTurn();
  }
  return { pages, faults: [...faults, ...links.anchors()] };
}

/** A copy that does not keep the text of a whole page in memory. */
function own(text: string): string {
  return Buffer.from(text).toString();
}

function owned(fault: Fault): Fault {
  const { typed } = fault;
  return { ...fault, message: own(fault.message), ...(typed === undefined ? {} : { typed: own(typed) }) };
}

/** The search bundle, once it is written: `paths` are its files, `documents` the number of texts it must find. */
export function auditSearch(site: Site, paths: readonly string[], documents: number): readonly Problem[] {
  return problemsOf(checkSearchBundle(paths, documents), site, { lenient: false, reported: [] });
}
