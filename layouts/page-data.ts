/** The contract between a page template and the printer: what data it paginates over and what it receives. It never knows what a page shows. */
import type { Site, Views } from "../src/site/model.ts";
import { outputPath } from "../src/site/urls.ts";

/** What `render` of a template receives: the whole site and the one view to show. */
export interface PageProps<Name extends keyof Views> {
  readonly site: Site;
  readonly view: Views[Name][number];
}

/** Eleventy's data of a template: one page per view of `site.views[name]`, printed where its URL says. */
export function pageData<Name extends keyof Views>(name: Name) {
  return {
    pagination: { data: `site.views.${name}`, size: 1, alias: "view" },
    permalink: ({ view }: PageProps<Name>): string => outputPath(view.url),
    eleventyExcludeFromCollections: true,
  } as const;
}
