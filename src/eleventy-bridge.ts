/** The bridge to Eleventy: the little of its interface we use, typed, and how a TSX page becomes HTML. With `.eleventy.ts`, the only code that knows Eleventy. */
import { basename } from "node:path";
import type { VNode } from "preact";
import { printPage } from "../layouts/print-page.ts";
import type { Site } from "./site/model.ts";

interface PageTemplate {
  readonly data: object;
  readonly render: (props: never) => VNode;
}

/** What Eleventy gives a page: the site, its own view, and where it goes. */
interface PageInput {
  readonly site: Site;
  readonly view: { readonly url: string };
  readonly page: { readonly outputPath: string };
  readonly place: PlacePage;
}

/** Writes a page at its path in the output folder, such as `articles/x/index.html`. */
export type PlacePage = (path: string, html: string) => void;

interface TemplateExtension {
  /** The files are modules that are already loaded. */
  readonly read: false;
  readonly getData: true;
  readonly getInstanceFromInputPath: (inputPath: string) => PageTemplate;
  compile(content: unknown, inputPath: string): (input: PageInput) => undefined;
}

/** What `.eleventy.ts` may ask of Eleventy 3. */
export interface EleventyWiring {
  setTemplateFormats(formats: readonly string[]): void;
  addExtension(extension: string, options: TemplateExtension): void;
  addGlobalData(name: string, value: unknown): void;
  setIncludesDirectory(folder: string): void;
  setDataDirectory(folder: string): void;
  setUseGitIgnore(use: boolean): void;
  setFreezeReservedData(freeze: boolean): void;
  setUseTemplateCache(use: boolean): void;
  setQuietMode(quiet: boolean): void;
}

/** How Eleventy prints `x.11ty.tsx`, given the templates by name. A page goes to its place as soon as it is printed: Eleventy, which would keep them all until the last, is handed nothing. */
export function tsxPages(templates: Readonly<Record<string, PageTemplate>>): TemplateExtension {
  const byFile = new Map(Object.entries(templates).map(([name, template]) => [fileName(name), template]));
  const templateOf = (inputPath: string): PageTemplate => {
    const template = byFile.get(basename(inputPath));
    if (template === undefined) throw new Error(`${inputPath} is missing from layouts/templates.ts`);
    return template;
  };
  return {
    read: false,
    getData: true,
    getInstanceFromInputPath: templateOf,
    compile(_, inputPath) {
      const render = templateOf(inputPath).render as (props: Pick<PageInput, "site" | "view">) => VNode;
      return ({ site, view, page, place }) => {
        place(page.outputPath.replace(/^\.\//, ""), printPage(render({ site, view })));
        return undefined;
      };
    },
  };
}

/** `agendaMonth` → `agenda-month.11ty.tsx`. */
function fileName(name: string): string {
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.11ty.tsx`;
}

/** Prints every page of the site, wired as `wire` says, each handed to `place`. */
export async function printPages(
  site: Site,
  wire: (eleventy: EleventyWiring) => void,
  place: PlacePage,
): Promise<void> {
  // Nothing that it imports changes while it prints: it need not watch over imports, which takes a thread.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy("layouts", ".", {
    // No file of configuration to look for: the wiring is handed over.
    configPath: "",
    quietMode: true,
    config: (wiring: EleventyWiring) => {
      wire(wiring);
      wiring.addGlobalData("site", () => opaque(site));
      wiring.addGlobalData("place", () => place);
    },
  });
  // Its count of files, in English, is printed even in quiet mode: ours says it in French.
  eleventy.logger.overrideLogger({ log: () => {}, info: () => {}, warn: console.warn, error: console.error });
  await eleventy.init();
  await eleventy.write();
}

/** Eleventy copies plain objects deeply; one that is not plain is passed on as it is. */
function opaque(site: Site): Site {
  return Object.assign(Object.create(Opaque), site) as Site;
}

const Opaque = Object.create(Object.prototype) as object;
