/** Adds our pages to Eleventy as paginated virtual templates, one for each kind of page. */
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { VNode } from "preact";
import { pageData } from "../../layouts/page-data.ts";
import { renderHtml } from "../../layouts/render-page.ts";
import { TEMPLATES } from "../../layouts/templates.ts";
import { packagePath } from "../package-path.ts";
import type { PageData, SitePages } from "../site/model.ts";
import type { EleventyConfig } from "./eleventy-config.ts";

const OWN_PAGES = packagePath("layouts/pages");

/** The input path of one of our templates, e.g. `babillard/agenda-month.11ty.js`. */
export function templatePath(name: keyof SitePages): string {
  return `babillard/${fileName(name)}.js`;
}

/** Adds all of them; each reads the global data `site`. */
export function addPageTemplates(eleventy: EleventyConfig): void {
  for (const name of Object.keys(TEMPLATES) as (keyof SitePages)[]) {
    const render = TEMPLATES[name].render as (props: { site: unknown; view: PageData }) => VNode;
    const template = ({ site, view }: { site: unknown; view: PageData }) => renderHtml(render({ site, view }));
    // A function, not an object: Eleventy reports the template with each page (`--to=json`), and would add its data to an object.
    eleventy.addTemplate(templatePath(name), template, pageData(name));
  }
}

/** Lets the owner write pages in TSX, `x.11ty.tsx`; the sources of our own layouts are ignored. */
export function addTsxPages(eleventy: EleventyConfig): void {
  eleventy.addTemplateFormats("11ty.tsx");
  eleventy.addExtension("11ty.tsx", {
    key: "11ty.js",
    compile() {
      return async function (this: { defaultRenderer: (data: unknown) => Promise<unknown> }, data: unknown) {
        const page = await this.defaultRenderer(data);
        return typeof page === "object" && page !== null ? renderHtml(page as VNode) : page;
      };
    },
  });
  if (!existsSync(OWN_PAGES)) return;
  const own = relative(resolve("."), OWN_PAGES);
  if (!own.startsWith(".."))
    for (const name of Object.keys(TEMPLATES)) eleventy.ignores.add(join(own, `${fileName(name)}.tsx`));
}

function fileName(name: string): string {
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.11ty`;
}
