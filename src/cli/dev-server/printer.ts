/** Renders one page on demand, with the same templates as Eleventy: a preview renders only the pages that someone opens. */
import type { VNode } from "preact";
import { renderHtml } from "../../../layouts/render-page.ts";
import { TEMPLATES } from "../../../layouts/templates.ts";
import type { PageData, Site, SitePages } from "../../site/model.ts";

export interface PageRenderer {
  /** The page of a site URL, or undefined when there is none. */
  readonly print: (url: string) => { readonly html: string; readonly view: PageData } | undefined;
  readonly notFound: () => string;
}

/** Indexes the pages of a site by URL. */
export function createPageRenderer(site: Site): PageRenderer {
  const pages = new Map<string, { readonly name: keyof SitePages; readonly view: PageData }>();
  for (const name of Object.keys(site.views) as (keyof SitePages)[]) {
    for (const view of site.views[name]) pages.set(view.url, { name, view });
  }
  const html = (name: keyof SitePages, view: PageData): string =>
    renderHtml((TEMPLATES[name].render as (props: { site: Site; view: PageData }) => VNode)({ site, view }));
  return {
    print: (url) => {
      const found = pages.get(url);
      return found === undefined ? undefined : { html: html(found.name, found.view), view: found.view };
    },
    notFound: () => {
      const [view] = site.views.notFound;
      return view === undefined ? "" : html("notFound", view);
    },
  };
}
