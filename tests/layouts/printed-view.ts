/** Prints one view of a tiny site and reads it back, for tests of page templates. */
import { type CheerioAPI, load } from "cheerio";
import type { VNode } from "preact";
import type { PageProps } from "../../layouts/page-data.ts";
import { printPage } from "../../layouts/print-page.ts";
import type { Site, Views } from "../../src/site/model.ts";

/** The page of `url` among the views of a template; throws when the site has no such view. */
export function printView<Name extends keyof Views>(
  render: (props: PageProps<Name>) => VNode,
  site: Site,
  name: Name,
  url: string,
): CheerioAPI {
  const view = site.views[name].find((candidate) => candidate.url === url);
  if (view === undefined) throw new Error(`no ${name} at ${url}`);
  return load(printPage(render({ site, view })));
}
