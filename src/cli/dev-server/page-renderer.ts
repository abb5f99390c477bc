/** Renders one page on demand, with the same templates as Eleventy: a preview renders only the pages that someone opens. */
import { NO_OWN_LAYOUTS, type OwnLayouts } from "../../build/own-layouts/own-layouts.ts";
import { renderPage } from "../../build/own-layouts/render-page.ts";
import type { PageData, Site, SitePages } from "../../site/model.ts";

export interface PageRenderer {
  /** The page of a site URL, or undefined when there is none. */
  readonly render: (url: string) => { readonly html: string; readonly view: PageData } | undefined;
  /** The page « not found », under another title when given. */
  readonly notFound: (title?: string) => string;
}

/** Indexes the pages of a site by URL; they are rendered with its own layouts where it has some. */
export function createPageRenderer(site: Site, own: OwnLayouts = NO_OWN_LAYOUTS): PageRenderer {
  const pages = new Map<string, { readonly name: keyof SitePages; readonly view: PageData }>();
  for (const name of Object.keys(site.views) as (keyof SitePages)[]) {
    for (const view of site.views[name]) pages.set(view.url, { name, view });
  }
  return {
    render: (url) => {
      const found = pages.get(url);
      if (found === undefined) return undefined;
      return { html: renderPage(own, found.name, site, found.view), view: found.view };
    },
    notFound: (title) => {
      const [view] = site.views.notFound;
      if (view === undefined) return "";
      return renderPage(own, "notFound", site, title === undefined ? view : retitled(view, title));
    },
  };
}

function retitled(view: PageData, title: string): PageData {
  const breadcrumbs = view.breadcrumbs.map((link) => (link.url === view.url ? { ...link, label: title } : link));
  return { ...view, title, breadcrumbs };
}
