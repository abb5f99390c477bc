/** Renders one page of a tiny site and parses it, for tests of page templates. */
import { type CheerioAPI, load } from "cheerio";
import type { VNode } from "preact";
import type { PageProps } from "../../layouts/page-data.ts";
import { renderHtml } from "../../layouts/render-page.ts";
import type { Site, SitePages } from "../../src/site/model.ts";

/** Returns the page at `url` among those of a template; throws when the site has no such page. */
export function renderView<Name extends keyof SitePages>(
  render: (props: PageProps<Name>) => VNode,
  site: Site,
  name: Name,
  url: string,
): CheerioAPI {
  const view = site.views[name].find((candidate) => candidate.url === url);
  if (view === undefined) throw new Error(`no ${name} at ${url}`);
  return load(renderHtml(render({ site, view })));
}
