/** Every file that leaves the house besides pages, pictures and the search bundle: the one door of this room for builds and previews. It writes nothing to disk. */

import { diskKey } from "../content/collection/file-names.ts";
import { ROUTES } from "../routes.ts";
import type { Site } from "../site/model.ts";
import { outputPath } from "../site/urls.ts";
import { calendarFiles } from "./calendar/calendar.ts";
import { atom, entryWriter } from "./feeds/atom.ts";
import { jsonFeed } from "./feeds/json-feed.ts";
import { headersFile } from "./headers-file.ts";
import { manifest } from "./manifest.ts";
import { nextRebuild } from "./next-rebuild.ts";
import { openAgenda } from "./open-agenda.ts";
import { openData } from "./open-data.ts";
import { openEvents } from "./open-events.ts";
import { redirectCopies, redirectPage, redirectPath, redirectsFile } from "./redirects.ts";
import { robots } from "./robots.ts";
import { destinationFiles } from "./search/destination-files.ts";
import { searchTerms } from "./search/terms.ts";
import { sitemapFiles } from "./sitemap.ts";

export interface PublishedFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Made one at a time, so that a thousand feeds never stand in memory together; `ownerPages` are the site URLs of pages that are not ours. */
export function* publishedFiles(site: Site, ownerPages: readonly string[] = []): Generator<PublishedFile> {
  const copies = redirectCopies(site.redirects);
  for (const file of assetCache(site, ownerPages)) {
    yield file;
    for (const path of copies.get(file.path) ?? []) yield { path, content: file.content };
  }
}

function* assetCache(site: Site, ownerPages: readonly string[]): Generator<PublishedFile> {
  const writeEntry = entryWriter(site);
  for (const feed of site.feeds) {
    yield { path: feed.atomUrl.slice(1), content: atom(site, feed, writeEntry) };
    yield { path: feed.jsonUrl.slice(1), content: jsonFeed(site, feed) };
  }
  yield* calendarFiles(site);
  yield { path: ROUTES.openData.slice(1), content: openData(site) };
  yield { path: ROUTES.openEvents.slice(1), content: openEvents(site) };
  yield { path: ROUTES.openAgenda.slice(1), content: openAgenda(site) };
  yield { path: ROUTES.searchTerms.slice(1), content: searchTerms(site) };
  yield* destinationFiles(site).files;
  yield { path: ROUTES.nextRebuild.slice(1), content: nextRebuild(site) };
  yield* sitemapFiles(site, undefined, ownerPages);
  yield { path: ROUTES.robots.slice(1), content: robots(site) };
  yield { path: ROUTES.manifest.slice(1), content: manifest(site) };
  yield { path: ROUTES.hostHeaders.slice(1), content: headersFile(site) };
  yield { path: ROUTES.hostRedirects.slice(1), content: redirectsFile(site) };
  // GitHub Pages would otherwise drop what begins with an underscore.
  yield { path: ".nojekyll", content: "" };
  // An old address must not replace a page, whatever the file system: a conflict is an error (`path-conflicts.ts`).
  const pages = new Set<string>(
    site.redirects.length === 0
      ? []
      : Object.values(site.views).flatMap((views) =>
          views.map(({ url }: { readonly url: string }) => diskKey(outputPath(url))),
        ),
  );
  for (const redirect of site.redirects) {
    const path = redirectPath(redirect.from);
    if (path === undefined || pages.has(diskKey(path))) continue;
    pages.add(diskKey(path));
    yield { path, content: redirectPage(site, redirect) };
  }
}
