/** What a page costs its reader to receive, against the budgets of the project; over budget is a warning, since only people can choose what to leave out. */
import { gzipSync } from "node:zlib";
import { numberText } from "../../french/number-text.ts";
import type { Site } from "../../site/model.ts";
import { destination } from "../destination.ts";
import type { Fault, PageFacts, Resource } from "../model.ts";
import type { Output } from "../output.ts";

/** The one page that cannot do without a script. */
const SEARCH = "/recherche/";

/** Bytes as they travel: compressed for text. */
export const BUDGETS = {
  html: 25_000,
  css: 10_000,
  script: 3_000,
  search: 8_192,
  pictures: 400_000,
  requests: 15,
} as const;
/** Pixels of the column of text. */
const COLUMN = 624;
/** Text like ours is at least halved by compression: a page under twice the budget need not be compressed to be weighed. */
const SURE_RATIO = 2;

/** Weighs pages one by one; files that many pages ask for are weighed once. */
export function weighPages(
  output: Output,
  site: Pick<Site, "base" | "origin">,
): (facts: PageFacts, url: string, html: string) => readonly Fault[] {
  const weights = new Map<string, number>();
  const weigh = (path: string): number => {
    const known = weights.get(path);
    if (known !== undefined) return known;
    const weight = /\.(?:css|js|svg)$/.test(path) ? gzipSync(output.text(path)).length : output.bytes(path);
    weights.set(path, weight);
    return weight;
  };
  return (facts, url, html) => {
    const files = facts.resources.flatMap((resource) => {
      const { element, lazy } = resource;
      const target = destination(chosen(resource), url, site);
      const place = target.kind === "site" ? output.placeOf(target.path) : undefined;
      const path = place === undefined ? undefined : output.paths[place];
      return path === undefined ? [] : [{ path, element, lazy }];
    });
    const sum = (group: typeof files): number =>
      [...new Set(group.map(({ path }) => path))].reduce((total, path) => total + weigh(path), 0);
    const text = html.length > BUDGETS.html * SURE_RATIO ? gzipSync(html).length : 0;
    // The search page is the one that works only with a script.
    const script = facts.noindex ? 0 : sum(files.filter(({ path }) => path.endsWith(".js")));
    const requests = new Set(files.filter(({ lazy }) => !lazy).map(({ path }) => path)).size + 1;
    return [
      ...over(
        url,
        "Le texte de la page",
        text,
        BUDGETS.html,
        "Scindez la page, ou allégez les listes qu’elle contient.",
      ),
      ...over(
        url,
        "Les styles de la page",
        sum(files.filter(({ path }) => path.endsWith(".css"))),
        BUDGETS.css,
        "Retirez les règles qui ne servent plus.",
      ),
      ...over(
        url,
        "Les scripts de la page",
        script,
        url === SEARCH ? BUDGETS.search : BUDGETS.script,
        "Retirez du code, ou chargez-le seulement quand on en a besoin.",
      ),
      ...over(
        url,
        "Les images de la page",
        sum(files.filter(({ element }) => element === "img")),
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
  };
}

/** What most browsers fetch: the narrowest candidate that fills the column of text, else the widest. */
function chosen({ address, choices = [] }: Resource): string {
  const byWidth = choices.filter(({ width }) => width !== undefined).sort((a, b) => (a.width ?? 0) - (b.width ?? 0));
  const wide = byWidth.find(({ width = 0 }) => width >= COLUMN);
  return (wide ?? byWidth.at(-1))?.address ?? address;
}

function over(page: string, what: string, weight: number, budget: number, advice: string): readonly Fault[] {
  if (weight <= budget) return [];
  const verb = what.startsWith("Les") ? "pèsent" : "pèse";
  return [fault(page, `${what} ${verb} ${kilobytes(weight)}; le budget est de ${kilobytes(budget)}.`, advice)];
}

function kilobytes(bytes: number): string {
  return `${numberText(Math.ceil(bytes / 1000))}\u00a0ko`;
}

function fault(page: string, message: string, advice: string): Fault {
  return { code: "poids", severity: "warning", page, message, advice };
}
