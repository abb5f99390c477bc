/** Tells a page that would have no description: neither a summary nor words that could stand for it. */
import type { Entry } from "../content/model.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { RenderedText } from "../markdown/model.ts";

/** Returns the warning of such a page; the summary of a dated text is asked for when its front matter is checked. */
export function emptyDescription(entry: Entry, { lead }: RenderedText): readonly Diagnostic[] {
  if (entry.base !== "page" || entry.summary !== undefined || lead.trim() !== "") return [];
  return [
    {
      file: entry.file,
      line: 1,
      column: 1,
      code: "resume-manquant",
      severity: "warning",
      message: "Cette page n’a ni résumé ni texte : sa description serait vide.",
      advice: "ajoutez `summary:` suivi d’une ou deux phrases",
    },
  ];
}
