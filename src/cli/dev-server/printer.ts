/** Renders one page on demand, with the same templates as Eleventy: a preview renders only the pages that someone opens. */
import type { VNode } from "preact";
import { printPage } from "../../../layouts/render-page.ts";
import { TEMPLATES } from "../../../layouts/templates.ts";
import type { Site, View, Views } from "../../site/model.ts";

export interface Printer {
  /** The page of a site URL, or undefined when there is none. */
  readonly print: (url: string) => { readonly html: string; readonly view: View } | undefined;
  readonly notFound: () => string;
}

/** Indexes the pages of a site by URL. */
export function createPrinter(site: Site): Printer {
  const pages = new Map<string, { readonly name: keyof Views; readonly view: View }>();
  for (const name of Object.keys(site.views) as (keyof Views)[]) {
    for (const view of site.views[name]) pages.set(view.url, { name, view });
  }
  const html = (name: keyof Views, view: View): string =>
    printPage((TEMPLATES[name].render as (props: { site: Site; view: View }) => VNode)({ site, view }));
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
