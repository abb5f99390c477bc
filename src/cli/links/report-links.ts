/**
 * Turns link states into diagnostics, one for each position where a dead or moved address is typed. Warnings only: a
 * failure of other sites must not stop ours.
 */
import { compareDiagnostics, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ExternalLink, LinkPosition } from "./external-links.ts";
import type { Memory } from "./round.ts";

/** Sorted as in every report. */
export function linkDiagnostics(
  links: readonly ExternalLink[],
  answers: ReadonlyMap<string, Memory>,
  today: string,
): readonly Diagnostic[] {
  return links
    .flatMap(({ url, positions }) => {
      const answer = answers.get(url);
      if (answer === undefined) return [];
      return positions.flatMap((position) => problemOf(url, position, answer, today) ?? []);
    })
    .sort(compareDiagnostics);
}

function problemOf(url: string, position: LinkPosition, answer: Memory, today: string): Diagnostic | undefined {
  const { date, ...at } = position;
  const base = { severity: "warning", ...at, length: url.length } as const;
  if (answer.state === "dead") {
    return {
      ...base,
      code: "lien-externe-mort",
      message: `« ${url} » ne répond plus (${answer.reason}).`,
      advice: `Une copie se trouve peut-être à \`${archived(url, date ?? today)}\`.`,
    };
  }
  if (answer.state === "moved") {
    return {
      ...base,
      code: "lien-externe-demenage",
      message: `« ${url} » a changé d’adresse pour de bon.`,
      advice: `\`${answer.movedTo ?? url}\``,
    };
  }
  if (answer.state === "private") {
    return {
      ...base,
      code: "lien-externe-prive",
      message: `« ${url} » mène à un réseau privé : vos lecteurs ne peuvent pas s’y rendre.`,
      advice: "l’adresse de la page publique, ou retirez le lien",
    };
  }
  return undefined;
}

/** The Internet Archive's copy of the page nearest to the date of the post. */
export function archived(url: string, date: string): string {
  return `https://web.archive.org/web/${date.replaceAll("-", "")}/${url}`;
}
