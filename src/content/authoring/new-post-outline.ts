/** The optional keys that a new post of each kind offers, each in a comment with the template declared by its field, its dates in the year of `now` (`YYYY-MM-DD`). */
import type { Kind } from "../kinds.ts";
import { type Shape, wordsOf } from "../schema/blocks.ts";
import { COMMON } from "../schema/common.ts";
import { inYearOf } from "../schema/fields/example-dates.ts";
import { SCHEMAS } from "../schema/kinds.ts";

/** Returns the optional keys of a kind, each line a YAML comment: first the keys that the kind declares itself, then the common ones. */
export function optionalLines({ base, offers, required }: Kind, now: string): readonly string[] {
  const fields = Object.entries(SCHEMAS[base].def.shape as Shape).filter(
    ([key]) => !required.includes(key) && (offers?.includes(key) ?? true),
  );
  const isCommon = ([key, field]: readonly [string, Shape[string]]): boolean => (COMMON as Shape)[key] === field;
  const own = fields.filter((field) => !isCommon(field));
  return templateLines([...own, ...fields.filter(isCommon)], now).map((line) => `# ${line}`);
}

/** Keys that every new post has, or that the questions ask. */
const WRITTEN: ReadonlySet<string> = new Set(["title", "date", "id", "draft", "summary", "categories", "sessions"]);

/** Returns the keys that a kind requires, each to be filled in, under a comment with an example. */
export function requiredLines({ base, required }: Kind): readonly string[] {
  const shape: Shape = SCHEMAS[base].def.shape;
  return required.flatMap((key) => {
    const field = shape[key];
    if (field === undefined || WRITTEN.has(key)) return [];
    return [`# Nécessaire, par exemple : ${wordsOf(field).example ?? ""}`, `${key}:`];
  });
}

/** Returns the lines of the fields that have a template, with their hints as comments above them. */
export function templateLines(fields: readonly (readonly [string, Shape[string]])[], now: string): readonly string[] {
  const lines = fields.flatMap(([key, field]) => {
    const { template, templateHint } = wordsOf(field);
    if (template === undefined) return [];
    const hint = templateHint === undefined ? [] : [templateHint];
    if (typeof template === "string") return [...hint, `${key}: ${template}`];
    return [...hint, `${key}:`, ...template.map((line) => `  ${line}`)];
  });
  return lines.map((line) => inYearOf(now, line));
}
