/** Checks the series of a text: a part without the title of its series has no list to belong to. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { partText } from "../../locale/fr/plural.ts";
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
