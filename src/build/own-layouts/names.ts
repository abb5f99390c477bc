/** Which files of a site's `layouts/` replace ours, which add a page, and which have a name that leads nowhere. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sheetNames } from "../../../layouts/assets.ts";
import { PARTIALS, type PartialName } from "../../../layouts/replaceable.tsx";
import { TEMPLATES, type TemplateName } from "../../../layouts/templates.ts";
import { nearest } from "../../locale/fr/nearest.ts";
import type { LayoutFault } from "./layout-error.ts";

/** Folder of a site's own layouts, relative to the working directory. */
export const LAYOUTS = "layouts";
/** The folder of style sheets in it. */
export const SHEETS = "assets";
const PAGE = ".11ty.tsx";
const CODE = /\.(?:[cm]?[jt]sx?|njk|liquid|html|md)$/u;

/** Files by what they replace or add, relative to `layouts/`. */
export interface OwnFiles {
  readonly partials: ReadonlyMap<PartialName, string>;
  readonly pages: ReadonlyMap<TemplateName, string>;
  /** By site URL, unless the page says another. */
  readonly newPages: ReadonlyMap<string, string>;
  readonly sheets: readonly string[];
  readonly faults: readonly LayoutFault[];
}

/** The file of a page of ours, without its extension: `agendaMonth` → `agenda-month`. */
export function pageFile(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** Reads the names of the files under `folder`; nothing is opened. */
export function ownFiles(folder: string): OwnFiles {
  const faults: LayoutFault[] = [];
  const tell = (file: string, message: string): void => {
    faults.push({ file: `${LAYOUTS}/${file}`, message });
  };
  return {
    partials: ownPartials(namesIn(join(folder, "partials")), tell),
    ...ownPages(namesIn(join(folder, "pages"), true), tell),
    sheets: ownSheets(namesIn(join(folder, SHEETS)), tell),
    faults,
  };
}

type Tell = (file: string, message: string) => void;

function ownPartials(names: readonly string[], tell: Tell): OwnFiles["partials"] {
  const found = new Map<PartialName, string>();
  for (const name of names.filter((each) => CODE.test(each))) {
    const file = `partials/${name}`;
    const stem = name.replace(/\..*$/u, "");
    if (!Object.hasOwn(PARTIALS, stem))
      tell(
        file,
        `aucun morceau de nos pages ne porte ce nom${orRather(stem, Object.keys(PARTIALS), ".tsx")}. Ceux que l’on remplace sont dans docs/personnaliser.md; rangez les vôtres dans un autre dossier, par exemple ${LAYOUTS}/morceaux/.`,
      );
    else if (name !== `${stem}.tsx`) tell(file, `pour remplacer le nôtre, ce fichier doit s’appeler ${stem}.tsx.`);
    else found.set(stem as PartialName, file);
  }
  return found;
}

function ownPages(names: readonly string[], tell: Tell): Pick<OwnFiles, "pages" | "newPages"> {
  const ours = new Map((Object.keys(TEMPLATES) as TemplateName[]).map((name) => [pageFile(name), name]));
  const pages = new Map<TemplateName, string>();
  const newPages = new Map<string, string>();
  for (const name of names.filter((each) => CODE.test(each))) {
    const file = `pages/${name}`;
    const stem = name.slice(0, name.endsWith(PAGE) ? -PAGE.length : name.indexOf("."));
    const replaced = ours.get(stem);
    if (!name.endsWith(PAGE)) {
      if (replaced !== undefined || name.endsWith(".tsx"))
        tell(file, `pour être une page, ce fichier doit s’appeler ${stem}${PAGE}.`);
    } else if (replaced !== undefined) pages.set(replaced, file);
    else if (/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/u.test(stem)) newPages.set(`/${stem}/`, file);
    else
      tell(
        file,
        "le nom de la page devient son adresse : des minuscules sans accent, des chiffres et des traits d’union.",
      );
  }
  return { pages, newPages };
}

function ownSheets(names: readonly string[], tell: Tell): readonly string[] {
  const ours = sheetNames();
  const sheets = names.filter((name) => name.endsWith(".css"));
  for (const name of sheets.filter((each) => !ours.includes(each)))
    tell(
      `${SHEETS}/${name}`,
      `aucune de nos feuilles de style ne porte ce nom${orRather(name, ours, "")}. Pour ajouter des règles aux nôtres, écrivez-les dans content/theme.css.`,
    );
  return sheets.filter((name) => ours.includes(name));
}

function orRather(typed: string, names: readonly string[], extension: string): string {
  const close = nearest(typed, names);
  return close === undefined ? "" : ` (vouliez-vous dire ${close}${extension}?)`;
}

/** Sorted; subfolders only when `deep`. */
function namesIn(folder: string, deep = false): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: deep, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
