/** The bridge to Eleventy: the little of its interface we use, typed, and how a TSX page becomes HTML. With `.eleventy.ts`, the only code that knows Eleventy. */
import Eleventy from "@11ty/eleventy";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Site } from "./site/model.ts";

interface TemplateExtension {
  readonly key: string;
  compile(this: unknown): (this: { defaultRenderer(data: unknown): Promise<VNode> }, data: unknown) => Promise<string>;
}

/** What `.eleventy.ts` may ask of Eleventy 3. */
export interface EleventyWiring {
  setTemplateFormats(formats: readonly string[]): void;
  addExtension(extension: string, options: TemplateExtension): void;
  addGlobalData(name: string, value: unknown): void;
  setUseGitIgnore(use: boolean): void;
  setFreezeReservedData(freeze: boolean): void;
  setQuietMode(quiet: boolean): void;
}

/** Prints a page template: its `render` answers a tree of elements, escaped as it becomes text. */
export const printTsx: TemplateExtension = {
  key: "11ty.js",
  compile() {
    return async function (data) {
      return printPage(await this.defaultRenderer(data));
    };
  },
};

/** A whole page as text. */
export function printPage(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}

/** Prints every page of the site into a folder; answers how many. */
export async function printPages(site: Site, output: string): Promise<number> {
  const eleventy = new Eleventy("layouts", output, {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (wiring: EleventyWiring) => wiring.addGlobalData("site", () => opaque(site)),
  });
  // Its count of files, in English, is printed even in quiet mode: ours says it in French.
  eleventy.logger.overrideLogger({ log: () => {}, info: () => {}, warn: console.warn, error: console.error });
  await eleventy.init();
  const [, pages] = (await eleventy.write()) as [unknown, readonly unknown[]];
  return pages.filter(Boolean).length;
}

/** Eleventy copies plain objects deeply; one that is not plain is passed on as it is. */
function opaque(site: Site): Site {
  return Object.assign(Object.create(Opaque), site) as Site;
}

const Opaque = Object.create(Object.prototype) as object;
