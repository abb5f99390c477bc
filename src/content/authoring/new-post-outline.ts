/** The optional keys that a new post of each kind offers, each in a comment with the template declared by its field. */
import type { Kind } from "../kinds.ts";
import { type Shape, wordsOf } from "../schema/blocks.ts";
import { COMMON } from "../schema/common.ts";
import { SCHEMAS } from "../schema/kinds.ts";

/** Returns the optional keys of a kind, each line a YAML comment: first the keys that the kind declares itself, then the common ones. */
export function optionalLines({ base, offers }: Kind): readonly string[] {
  const fields = Object.entries(SCHEMAS[base].def.shape as Shape).filter(([key]) => offers?.includes(key) ?? true);
  const isCommon = ([key, field]: readonly [string, Shape[string]]): boolean => (COMMON as Shape)[key] === field;
  const own = fields.filter((field) => !isCommon(field));
  return templateLines([...own, ...fields.filter(isCommon)]).map((line) => `# ${line}`);
}

/** Returns the lines of the fields that have a template, with their hints as comments above them. */
export function templateLines(fields: readonly (readonly [string, Shape[string]])[]): readonly string[] {
  return fields.flatMap(([key, field]) => {
    const { template, templateHint } = wordsOf(field);
    if (template === undefined) return [];
    const hint = templateHint === undefined ? [] : [templateHint];
    if (typeof template === "string") return [...hint, `${key}: ${template}`];
    return [...hint, `${key}:`, ...template.map((line) => `  ${line}`)];
  });
}
