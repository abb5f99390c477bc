/** Renders one page of a site to HTML: with its own layout, else with ours, and with its own partials. */
import type { VNode } from "preact";
import { renderHtml } from "../../../layouts/render-page.ts";
import { withPartials } from "../../../layouts/replaceable.tsx";
import { TEMPLATES, type TemplateName } from "../../../layouts/templates.ts";
import type { OwnPageData, PageData, Site, SitePages } from "../../site/model.ts";
import { LayoutError } from "./layout-error.ts";
import type { OwnLayouts, RenderPage } from "./own-layouts.ts";

/** Returns a whole page; throws a `LayoutError` when a layout of the site stops. */
export function renderPage(own: OwnLayouts, name: keyof SitePages, site: Site, view: PageData): string {
  const render = rendererOf(own, name, view) as (props: { site: Site; view: PageData }) => VNode;
  return renderElement(own, view.url, () => render({ site, view }));
}

/** Returns the HTML of the element of a page with the site's partials. */
export function renderElement(own: OwnLayouts, url: string, element: () => VNode): string {
  try {
    return renderHtml(withPartials(own.partials, element()));
  } catch (error) {
    const fault = own.faultOf(error, `imprimant la page ${url}`);
    throw fault === undefined ? error : new LayoutError([fault], { cause: error });
  }
}

function rendererOf(own: OwnLayouts, name: keyof SitePages, view: PageData): RenderPage {
  const found =
    name === "own"
      ? own.newPages.get((view as OwnPageData).file)
      : (own.pages[name] ?? (TEMPLATES[name satisfies TemplateName].render as RenderPage));
  if (found === undefined) throw new Error(`no layout for ${view.url}`);
  return found;
}
