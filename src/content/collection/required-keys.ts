/** The keys that a kind of the site requires of each of its texts, besides those that its base requires. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Entry } from "../model.ts";
import { type Shape, wordsOf } from "../schema/blocks.ts";
import { hasFrenchKey } from "../schema/key-aliases.ts";
import { SCHEMAS } from "../schema/kinds.ts";
import { problemAt } from "../schema/validate.ts";
import type { ParsedPost } from "./parsed-post.ts";

/** Returns a problem for each required key that a post lacks: a warning for a draft, which is still being written. */
export function missingRequiredKeys(
  { kind, keys, frontMatter: { data }, check }: ParsedPost,
  { draft }: Pick<Entry, "draft">,
): readonly Diagnostic[] {
  const shape: Shape = SCHEMAS[kind.base].def.shape;
  const values: Readonly<Record<string, unknown>> = { ...keys };
  // A value that is refused, or typed under a French key, already has its diagnostic; so has a missing title or date.
  const isTold = (key: string): boolean =>
    key === "title" || key === "date" || isFilled(data[key]) || hasFrenchKey(data, key, shape);
  return kind.required
    .filter((key) => !isFilled(values[key]) && !isTold(key))
    .map((key) =>
      problemAt(check, [], "value", {
        code: "cle-manquante",
        severity: draft ? "warning" : "error",
        message: `Il manque la clé \`${key}\`, nécessaire à un texte de la sorte « ${kind.label} ».`,
        advice: adviceOn(key, shape[key]),
      }),
    );
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function adviceOn(key: string, field: Shape[string] | undefined): string {
  const example = field && wordsOf(field).example;
  if (example === undefined) return `ajoutez \`${key}:\``;
  // The example of a list of blocks stands on a line of its own.
  const value = example.startsWith("- ") ? `[${example.slice(2)}]` : example;
  return `ajoutez par exemple \`${key}: ${value}\``;
}
