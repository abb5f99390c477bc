/** The differences of two sites in French: plain lines for a terminal, Markdown for a pull request. */
import { markdownCode, markdownText, terminalLine } from "../../diagnostics/report/safe-text.ts";
import { listText, plural } from "../../locale/fr/plural.ts";
import { applyTypography } from "../../locale/fr/typography.ts";
import type { AnnouncedEntry, ChangedPage, Differences, RemovedPage } from "./differences.ts";
import type { MovedDate } from "./moved-dates.ts";

/** Lists longer than this are collapsed in Markdown. */
const FOLD = 20;

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** For a terminal. */
export function asText(differences: Differences): string {
  const parts = sections(differences, (title, detail) => terminalLine(`${title}  ${detail}`));
  return [
    headline(differences),
    ...parts.map(({ title, lines }) => `\n${title}\n${lines.map((line) => `  ${line}`).join("\n")}`),
    "",
  ].join("\n");
}

/** For a comment on a pull request (GitHub Flavored Markdown). */
export function asMarkdown(differences: Differences): string {
  const parts = sections(differences, (title, detail) => `- ${markdownText(title)} ${markdownCode(detail)}`);
  const shown = parts.map(({ title, lines }) =>
    lines.length > FOLD
      ? `<details><summary>${title}</summary>\n\n${lines.join("\n")}\n\n</details>`
      : `### ${title}\n\n${lines.join("\n")}`,
  );
  return `## Bilan\n\n${[headline(differences), ...shown].join("\n\n")}\n`;
}

function headline({ added, changed, removed, lists, dressed }: Differences): string {
  const counts = [
    ...(added.length > 0 ? [`${plural(added.length, "page ajoutée", "pages ajoutées")}`] : []),
    ...(changed.length > 0 ? [`${plural(changed.length, "texte modifié", "textes modifiés")}`] : []),
    ...(removed.length > 0 ? [`${plural(removed.length, "page retirée", "pages retirées")}`] : []),
    ...(lists > 0 ? [`${plural(lists, "liste")} à jour`] : []),
    ...(dressed > 0 ? [`${plural(dressed, "page")} dont seul l’habillage change`] : []),
  ];
  return counts.length === 0 ? "Aucune page ne change." : `${listText(counts)}.`;
}

function sections(differences: Differences, line: (title: string, detail: string) => string): readonly Section[] {
  const pages = (list: readonly ChangedPage[]): readonly string[] => list.map(({ title, url }) => line(title, url));
  const removed = ({ title, url, leadsTo }: RemovedPage): string =>
    line(title, leadsTo === undefined ? `${url} (adresse perdue)` : `${url} → ${leadsTo}`);
  const entries = (list: readonly AnnouncedEntry[]): readonly string[] => list.map(({ title, id }) => line(title, id));
  const moves = ({ title, from, to, isUntold }: MovedDate): string =>
    line(title, isUntold ? `${from} → ${to} : ajoutez formerDate: ${from}` : `${from} → ${to}`);
  const { added, changed, announced, moved } = differences;
  return [
    { title: "Pages ajoutées", lines: pages(added) },
    { title: "Textes modifiés", lines: pages(changed) },
    { title: "Pages retirées", lines: differences.removed.map(removed) },
    { title: "Dates déplacées", lines: moved.map(moves) },
    { title: "Annoncés dans les fils", lines: entries(announced.filter(({ isNew }) => isNew)) },
    { title: "Annoncés de nouveau dans les fils", lines: entries(announced.filter(({ isNew }) => !isNew)) },
  ].flatMap(({ title, lines }) =>
    lines.length === 0 ? [] : [{ title: applyTypography(`${title} (${lines.length})`), lines }],
  );
}
