/** The vocabulary report in French, with the command to type for each suggestion. */
import type { CountedTerm, TaxonomyReport } from "../content/authoring/vocabulary-report.ts";
import { terminalLine } from "../diagnostics/report/safe-text.ts";
import { plural } from "../locale/fr/plural.ts";

const TITLES = { categories: "Catégories", tags: "Étiquettes" } as const;

/** The whole report; one sentence when there is nothing to tidy. */
export function vocabularyText(reports: readonly TaxonomyReport[]): string {
  const parts = reports.map(taxonomyText).filter((part) => part !== "");
  return parts.length === 0 ? "Rien à signaler : le vocabulaire est en ordre.\n" : `${parts.join("\n")}`;
}

function taxonomyText({ taxonomy, spellings, close, once, unused }: TaxonomyReport): string {
  const sections = [
    section(
      "Graphies d’un même terme (le site les réunit déjà; une seule est plus claire)",
      spellings.flatMap((group) => groupLines(group)),
    ),
    section(
      "Termes qui se ressemblent (à vous de voir s’ils n’en font qu’un)",
      close.flatMap((group) => groupLines(group)),
    ),
    section(
      `Utilisés une seule fois : ${once.length}`,
      once.map(({ text, file }) => `« ${text} » (${file})`),
    ),
    section(
      "Dans le vocabulaire, mais que rien n’utilise",
      unused.map((label) => `« ${label} »`),
    ),
  ].filter((text) => text !== "");
  return sections.length === 0 ? "" : `${TITLES[taxonomy]}\n\n${sections.join("\n")}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `  ${title}\n${lines.map((line) => `    ${terminalLine(line)}\n`).join("")}`;
}

function groupLines([best, ...others]: readonly CountedTerm[]): readonly string[] {
  if (best === undefined) return [];
  const counted = [best, ...others].filter(({ uses }) => uses > 0);
  return [
    counted.map(({ text, uses }) => `« ${text} » (${plural(uses, "texte")})`).join(", "),
    ...others.map(({ text }) => `  npm run vocabulaire -- --renommer ${argument(text)} ${argument(best.text)}`),
  ];
}

/** A term quoted for a shell. */
function argument(term: string): string {
  const plain = term.replaceAll("\u00a0", " ");
  return /["$`\\!]/u.test(plain) ? `'${plain.replaceAll("'", "’")}'` : `"${plain}"`;
}
