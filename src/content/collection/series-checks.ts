/** Checks series: a part without the title of its series has no list to belong to; parts follow one another. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { partText } from "../../locale/fr/plural.ts";
import { termKey } from "../../locale/fr/term-key.ts";
import type { Entry } from "../model.ts";
import { problemAt } from "../schema/validate.ts";
import type { ParsedPost } from "./parsed-post.ts";

/** Returns the problem of a series without a title. */
export function checkSeries({ check }: Pick<ParsedPost, "check">, { series }: Entry): readonly Diagnostic[] {
  if (series === undefined || series.title !== undefined) return [];
  const { part } = series;
  return [
    problemAt(check, ["series"], "value", {
      code: "serie-sans-titre",
      severity: "warning",
      message:
        part === undefined
          ? "Il manque le titre de la série : ce texte n’est rangé dans aucune."
          : `Il manque le titre de la série : la page imprime « ${partText(part)} », sans lien vers les autres parties.`,
      advice: `\`series: {title: Titre de la série${part === undefined ? "" : `, part: ${part}`}}\``,
    }),
  ];
}

/** Returns a warning for each part after a gap, and for each part given twice, drafts included; `posts` and `entries` are in the same order. */
export function checkSeriesParts(
  posts: readonly Pick<ParsedPost, "check">[],
  entries: readonly Entry[],
): readonly Diagnostic[] {
  const series = new Map<string, Part[]>();
  for (const [index, { series: said, file }] of entries.entries()) {
    const post = posts[index];
    if (said?.title === undefined || said.part === undefined || post === undefined) continue;
    const key = termKey(said.title);
    const known = series.get(key) ?? [];
    series.set(key, known);
    known.push({ part: said.part, title: said.title, file, check: post.check });
  }
  return [...series.values()].flatMap((parts) => {
    parts.sort((a, b) => a.part - b.part || (a.file < b.file ? -1 : 1));
    return parts.flatMap((own, at) => problemAfter(parts[at - 1], own) ?? []);
  });
}

interface Part {
  readonly part: number;
  readonly title: string;
  readonly file: string;
  readonly check: ParsedPost["check"];
}

function problemAfter(before: Part | undefined, { part, title, check }: Part): Diagnostic | undefined {
  if (before === undefined || part === before.part + 1) return undefined;
  const isTwin = part === before.part;
  const [first, last] = [before.part + 1, part - 1];
  const missing = first === last ? `la ${partText(first)} manque` : `les parties ${first} à ${last} manquent`;
  return problemAt(check, ["series", "part"], "value", {
    code: "serie-interrompue",
    severity: "warning",
    message: isTwin
      ? `\`${before.file}\` est déjà la ${partText(part)} de la série « ${title} ».`
      : `Dans la série « ${title} », ${missing} avant celle-ci.`,
    advice: isTwin
      ? "donnez à chacune son rang, dans l’ordre où les lire"
      : `\`part: ${first}\`, ou publiez ce qui manque`,
  });
}
