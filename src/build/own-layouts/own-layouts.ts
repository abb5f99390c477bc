/** The `layouts/` of a site: partials, pages and style sheets in the place of ours, and pages of its own. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { FunctionComponent, VNode } from "preact";
import { SHEET_IMPORT } from "../../../layouts/assets.ts";
import { type OwnPartials, PARTIALS, type PartialName } from "../../../layouts/replaceable.tsx";
import type { TemplateName } from "../../../layouts/templates.ts";
import { ownStyle } from "../../content/collection/own-style.ts";
import { packagePath } from "../../package-path.ts";
import type { OwnLayoutData } from "../../site/model.ts";
import { type CompiledFiles, compileFiles } from "./compile.ts";
import { LayoutError, type LayoutFault } from "./layout-error.ts";
import { LAYOUTS, type OwnFiles, ownFiles, SHEETS } from "./names.ts";

/** Renders a page from its properties. */
export type RenderPage = (props: never) => VNode;

export interface OwnLayouts {
  /** Names, dates and sizes of the files that this was read from. */
  readonly stamp: string;
  readonly partials: OwnPartials;
  readonly pages: Partial<Readonly<Record<TemplateName, RenderPage>>>;
  /** Renderers of new pages, by file. */
  readonly newPages: ReadonlyMap<string, RenderPage>;
  readonly data: OwnLayoutData;
  readonly faultOf: CompiledFiles["faultOf"];
}

/** Nothing of its own. */
export const NO_OWN_LAYOUTS: OwnLayouts = {
  stamp: "",
  partials: {},
  pages: {},
  newPages: new Map(),
  data: { sheets: {}, pages: [] },
  faultOf: () => undefined,
};

/** Reads the layouts of the site in the working directory; `former` is returned when no file has changed. Throws a `LayoutError`. */
export function readOwnLayouts(former: OwnLayouts = NO_OWN_LAYOUTS, folder: string = resolve(LAYOUTS)): OwnLayouts {
  // In a clone of the program, `layouts/` is ours.
  if (folder === packagePath(LAYOUTS)) return NO_OWN_LAYOUTS;
  const stamp = stampOf(folder);
  if (stamp === former.stamp) return former;
  const files = ownFiles(folder);
  const sheets = sheetsOf(folder, files.sheets);
  refuse([...files.faults, ...sheets.faults]);
  const modules = [...files.partials.values(), ...files.pages.values(), ...files.newPages.values()];
  const compiled = compileFiles(folder, modules);
  return { stamp, faultOf: compiled.faultOf, ...exported(files, compiled, sheets.texts) };
}

function exported(
  { partials, pages, newPages }: OwnFiles,
  { exports }: CompiledFiles,
  sheets: OwnLayoutData["sheets"],
): Pick<OwnLayouts, "partials" | "pages" | "newPages" | "data"> {
  const faults: LayoutFault[] = [];
  const take = (file: string, name: string): ((props: never) => VNode) => {
    const found = exports.get(file)?.[name];
    if (typeof found === "function") return found as (props: never) => VNode;
    const message = `ce fichier doit exporter une fonction nommée ${name} : « export function ${name}(…) { … } ».`;
    faults.push({ file: `${LAYOUTS}/${file}`, message });
    return () => null as never;
  };
  const own = {
    partials: Object.fromEntries(
      [...partials].map(([name, file]) => [name, take(file, PARTIALS[name]) as FunctionComponent<never>]),
    ) as Partial<Record<PartialName, FunctionComponent<never>>>,
    pages: Object.fromEntries([...pages].map(([name, file]) => [name, take(file, "render")])),
    newPages: new Map([...newPages.values()].map((file) => [fileInPages(file), take(file, "render")])),
    data: {
      sheets,
      pages: [...newPages].map(([url, file]) => newPage(url, file, exports.get(file)?.data, faults)),
    },
  };
  refuse(faults);
  return own;
}

/** What a new page says of itself in its `data`. */
function newPage(url: string, file: string, data: unknown, faults: LayoutFault[]): OwnLayoutData["pages"][number] {
  const { title, description, url: asked = url } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
  const tell = (message: string): number => faults.push({ file: `${LAYOUTS}/${file}`, message });
  if (!isText(title) || !isText(description))
    tell(
      'une page de plus dit son titre et ce qu’elle contient : « export const data = { title: "…", description: "…" }; ». Pour remplacer une des nôtres, donnez au fichier le même nom; la liste est dans docs/personnaliser.md.',
    );
  if (!isText(asked) || !/^\/(?:[\w.~-]+\/)+$/u.test(asked))
    tell("l’adresse « url » commence et finit par une barre oblique, par exemple « /nos-locaux/ ».");
  return { url: String(asked), title: String(title), description: String(description), file: fileInPages(file) };
}

function fileInPages(file: string): string {
  return file.slice("pages/".length);
}

function sheetsOf(folder: string, names: readonly string[]) {
  const faults: LayoutFault[] = [];
  const texts: Record<string, string> = {};
  for (const name of names) {
    const text = readFileSync(join(folder, SHEETS, name), "utf8").replace(/^\uFEFF/u, "");
    texts[name] = text.replaceAll("\r\n", "\n");
    // The sheets that `style.css` takes are put in their place.
    const alone = name === "style.css" ? text.replaceAll(SHEET_IMPORT, "") : text;
    for (const { line, message, advice } of ownStyle(alone).problems)
      faults.push({
        file: `${LAYOUTS}/${SHEETS}/${name}`,
        line,
        message: `${message}${advice === undefined ? "" : ` Écrivez plutôt : ${advice}.`}`,
      });
  }
  return { texts, faults };
}

function refuse(faults: readonly LayoutFault[]): void {
  if (faults.length > 0) throw new LayoutError(faults);
}

/** Empty without such a folder. */
function stampOf(folder: string): string {
  const names = (() => {
    try {
      return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
    } catch {
      return [];
    }
  })();
  return names
    .filter((name) => !/(?:^|[\\/])node_modules(?:[\\/]|$)/u.test(name))
    .map((name) => {
      const { mtimeMs, size, ino } = statSync(join(folder, name));
      return `${name} ${mtimeMs} ${size} ${ino}`;
    })
    .join("\n");
}
