/** Adds the pages of the site to Eleventy as paginated virtual templates, one for each kind of page. */
import { join, relative, resolve } from "node:path";
import type { VNode } from "preact";
import { pageData } from "../../layouts/page-data.ts";
import { TEMPLATES } from "../../layouts/templates.ts";
import { packagePath } from "../package-path.ts";
import type { PageData, Site, SitePages } from "../site/model.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { LAYOUTS, pageFile } from "./own-layouts/names.ts";
import type { OwnLayouts } from "./own-layouts/own-layouts.ts";
import { renderElement, renderPage } from "./own-layouts/render-page.ts";

/** What a template is given by Eleventy. */
interface TemplateData {
  readonly site: Site;
  readonly view: PageData;
}

/** The input path of one of our templates, e.g. `babillard/agenda-month.11ty.js`. */
export function templatePath(name: keyof SitePages): string {
  return `babillard/${pageFile(name)}.11ty.js`;
}

/** Adds all of them; each reads the global data `site`. `own` gives the layouts of the site, as they are at each build. */
export function addPageTemplates(eleventy: EleventyConfig, own: () => OwnLayouts): void {
  for (const name of [...Object.keys(TEMPLATES), "own"] as (keyof SitePages)[]) {
    const template = ({ site, view }: TemplateData) => renderPage(own(), name, site, view);
    // A function, not an object: Eleventy reports the template with each page (`--to=json`), and would add its data to an object.
    eleventy.addTemplate(templatePath(name), template, pageData(name));
  }
}

/** Lets the owner write other templates in TSX, `x.11ty.tsx`, with the site's partials; those of `layouts/pages/` are pages of the site, added with ours. */
export function addTsxPages(eleventy: EleventyConfig, own: () => OwnLayouts): void {
  eleventy.addTemplateFormats("11ty.tsx");
  eleventy.addExtension("11ty.tsx", {
    key: "11ty.js",
    compile() {
      return async function (this: { defaultRenderer: (data: unknown) => Promise<unknown> }, data: unknown) {
        const page = await this.defaultRenderer(data);
        if (typeof page !== "object" || page === null) return page;
        const { url } = (data as { readonly page: { readonly url: string } }).page;
        return renderElement(own(), url, () => page as VNode);
      };
    },
  });
  for (const folder of new Set([resolve(LAYOUTS), packagePath(LAYOUTS)])) {
    const pages = relative(resolve("."), join(folder, "pages")).replaceAll("\\", "/");
    if (!pages.startsWith("..")) eleventy.ignores.add(`${pages}/**/*.11ty.tsx`);
  }
  for (const folder of ["pages", "partials", "assets"]) eleventy.addWatchTarget(`./${LAYOUTS}/${folder}/**`);
}
