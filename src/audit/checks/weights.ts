/** Compares page weights with the project's budgets; exceeding one is a warning, since only an editor can choose what to remove. */
import { gzipSync } from "node:zlib";
import { numberText } from "../../locale/fr/number-text.ts";
import { ROUTES } from "../../routes.ts";
import type { Fetched } from "../fetched.ts";
import type { AuditedPage, PageDiagnostic } from "../model.ts";
import type { Output } from "../output.ts";

/** The one page that requires a script. */
const SEARCH = ROUTES.search;

/** Budgets in bytes transferred (text is compressed), except `requests`. */
export const BUDGETS = {
  html: 25_000,
  css: 14_000,
  script: 3_000,
  search: 8_192,
  pictures: 400_000,
  requests: 15,
} as const;
/** Our text compresses at least by half: a page under twice the budget need not be compressed to be checked. */
const SURE_RATIO = 2;

/** Checks the compressed size of one page's HTML. */
export function weighText(url: string, html: string): readonly PageDiagnostic[] {
  if (html.length <= BUDGETS.html * SURE_RATIO) return [];
  const advice = "Scindez la page, ou allégez les listes qu’elle contient.";
  return over(url, "Le texte de la page", gzipSync(html).length, BUDGETS.html, advice);
}

/** Weight of the files in a list, each counted once. */
interface Weights {
  readonly css: number;
  readonly script: number;
  readonly pictures: number;
  readonly requests: number;
}

/** Checks the weight of what pages load; `lists` are indexed by `page.files`. */
export function weighFiles(
  pages: readonly AuditedPage[],
  lists: readonly (readonly Fetched[])[],
  output: Output,
): readonly PageDiagnostic[] {
  const plain = oncePerPath(output.bytes);
  const compressed = oncePerPath((path) =>
    /\.(?:css|js|svg)$/.test(path) ? gzipSync(output.text(path)).length : plain(path),
  );
  /** Files that are within the budget as they are need not be compressed to be weighed. */
  const weigh = (paths: readonly string[], budget: number): number => {
    const most = total(paths, plain);
    return most <= budget ? most : total(paths, compressed);
  };
  const weighed = lists.map((list) => weightsOf(list, output, weigh));
  return pages.flatMap((page) => overweight(page, weighed[page.files] as Weights));
}

function oncePerPath(weigh: (path: string) => number): (path: string) => number {
  const weights = new Map<string, number>();
  return (path) => {
    const weight = weights.get(path) ?? weigh(path);
    weights.set(path, weight);
    return weight;
  };
}

function total(paths: readonly string[], weigh: (path: string) => number): number {
  return paths.reduce((sum, path) => sum + weigh(path), 0);
}

function weightsOf(
  list: readonly Fetched[],
  output: Output,
  weigh: (paths: readonly string[], budget: number) => number,
): Weights {
  const files = list.flatMap(({ chosen, element, lazy }) => {
    const fileIndex = chosen.kind === "site" ? output.fileIndexOf(chosen.path) : undefined;
    const path = fileIndex === undefined ? undefined : output.paths[fileIndex];
    return path === undefined ? [] : [{ path, element, lazy }];
  });
  const sum = (group: typeof files, budget: number): number =>
    weigh([...new Set(group.map(({ path }) => path))], budget);
  return {
    css: sum(
      files.filter(({ path }) => path.endsWith(".css")),
      BUDGETS.css,
    ),
    script: sum(
      files.filter(({ path }) => path.endsWith(".js")),
      BUDGETS.script,
    ),
    pictures: sum(
      files.filter(({ element }) => element === "img"),
      BUDGETS.pictures,
    ),
    requests: new Set(files.filter(({ lazy }) => !lazy).map(({ path }) => path)).size + 1,
  };
}

function overweight(
  { url, noindex }: AuditedPage,
  { css, script, pictures, requests }: Weights,
): readonly PageDiagnostic[] {
  return [
    ...over(url, "Les styles de la page", css, BUDGETS.css, "Retirez les règles qui ne servent plus."),
    ...over(
      url,
      "Les scripts de la page",
      // The search page is the only one that requires a script.
      noindex ? 0 : script,
      url === SEARCH ? BUDGETS.search : BUDGETS.script,
      "Retirez du code, ou chargez-le seulement quand on en a besoin.",
    ),
    ...over(
      url,
      "Les images de la page",
      pictures,
      BUDGETS.pictures,
      "Montrez-en moins, ou répartissez-les sur plusieurs pages : elles sont déjà réduites.",
    ),
    ...(requests > BUDGETS.requests
      ? [
          fault(
            url,
            `La page demande ${requests} fichiers d’un coup; le budget est de ${BUDGETS.requests}.`,
            "Regroupez des fichiers, ou chargez les images au besoin.",
          ),
        ]
      : []),
  ];
}

function over(page: string, what: string, weight: number, budget: number, advice: string): readonly PageDiagnostic[] {
  if (weight <= budget) return [];
  const verb = what.startsWith("Les") ? "pèsent" : "pèse";
  return [fault(page, `${what} ${verb} ${kilobytes(weight)}; le budget est de ${kilobytes(budget)}.`, advice)];
}

function kilobytes(bytes: number): string {
  return `${numberText(Math.ceil(bytes / 1000))}\u00a0ko`;
}

function fault(page: string, message: string, advice: string): PageDiagnostic {
  return { code: "poids", severity: "warning", page, message, advice };
}
