/** The shape of the value of each key, whatever the kind, for the in-browser editor and the diagnosis of invalid YAML. */
import type { z } from "zod";
import { isList, itemOf, shapeOf, wordsOf } from "./blocks.ts";
import { SCHEMAS } from "./kinds.ts";

/** « text »: one text or number. The others may be abridged when typed: a name for a block, one value for a list of one. */
export type ValueShape =
  | "reference"
  | "references"
  | "picture"
  | "pictures"
  | "terms"
  | "texts"
  | "blocks"
  | "yes or address";

/** Returns the shape by key, at any depth of the posts; plain texts and plain blocks are left out. */
export function valueShapes(): Readonly<Record<string, ValueShape>> {
  const found: Record<string, ValueShape> = {};
  const visit = (block: z.ZodType): void => {
    for (const [key, field] of Object.entries(shapeOf(block))) {
      const shape = valueShape(field);
      if (shape !== undefined) found[key] = shape;
      visit(itemOf(field) ?? field);
    }
  };
  for (const schema of Object.values(SCHEMAS)) visit(schema);
  return found;
}

/** Keys that hold a list of names or texts. */
export function listKeys(): ReadonlySet<string> {
  return new Set(
    Object.entries(valueShapes()).flatMap(([key, shape]) => (/^(?:terms|texts|references)$/.test(shape) ? [key] : [])),
  );
}

/** The keys of the root of a post, whatever its kind. */
export function rootKeys(): ReadonlySet<string> {
  return new Set(Object.values(SCHEMAS).flatMap((schema) => Object.keys(shapeOf(schema))));
}

function valueShape(field: z.ZodType): ValueShape | undefined {
  const item = itemOf(field);
  const { holds } = wordsOf(field);
  switch (holds) {
    case "person":
    case "place":
    case "body":
      return isList(field) ? "references" : "reference";
    case "picture":
      return isList(field) ? "pictures" : "picture";
    case "terms":
    case "yes or address":
      return holds;
    case undefined:
      if (item === undefined) return undefined;
      return Object.keys(shapeOf(item)).length > 0 ? "blocks" : "texts";
  }
}
