/** The contract between a page template and Eleventy: the data it paginates over and what `render` receives. */
import type { Site, SitePages } from "../src/site/model.ts";
import { outputPath } from "../src/site/urls.ts";

/** What a template's `render` receives: the whole site and the data of one page. */
export interface PageProps<Name extends keyof SitePages> {
  readonly site: Site;
  readonly view: SitePages[Name][number];
}

/** What a page that a site adds receives. */
export type OwnPageProps = PageProps<"own">;

/** Returns Eleventy's data for a template: one page per item of `site.views[name]`, at the item's URL. */
export function pageData<Name extends keyof SitePages>(name: Name) {
  return {
    pagination: { data: `site.views.${name}`, size: 1, alias: "view" },
    permalink: ({ view }: PageProps<Name>): string => outputPath(view.url),
    eleventyExcludeFromCollections: true,
  } as const;
}
