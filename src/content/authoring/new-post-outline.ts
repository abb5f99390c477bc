/** What a new post of each kind offers to fill in: its optional keys, each in a comment with the template that its field says. */
import { KINDS } from "../kinds.ts";
import type { Kind } from "../model.ts";
import { type Shape, wordsOf } from "../schema/blocks.ts";
import { COMMON } from "../schema/common.ts";
import { SCHEMAS } from "../schema/kinds.ts";

/** Optional keys of a kind, each line a YAML comment: first those that the kind declares itself, then those that all have. */
export function optionalLines(kind: Kind): readonly string[] {
  const { offers } = KINDS[kind];
  const fields = Object.entries(SCHEMAS[kind].def.shape as Shape).filter(([key]) => offers?.includes(key) ?? true);
  const isCommon = ([key, field]: readonly [string, Shape[string]]): boolean => (COMMON as Shape)[key] === field;
  const own = fields.filter((field) => !isCommon(field));
  return templateLines([...own, ...fields.filter(isCommon)]).map((line) => `# ${line}`);
}

/** The lines of the fields that have a template, hints as comments above them. */
export function templateLines(fields: readonly (readonly [string, Shape[string]])[]): readonly string[] {
  return fields.flatMap(([key, field]) => {
    const { template, templateHint } = wordsOf(field);
    if (template === undefined) return [];
    const hint = templateHint === undefined ? [] : [templateHint];
    if (typeof template === "string") return [...hint, `${key}: ${template}`];
    return [...hint, `${key}:`, ...template.map((line) => `  ${line}`)];
  });
}
