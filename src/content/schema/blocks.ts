/** Reads our zod schemas: the keys of a block, what each is (a list, a block, a leaf) and the words it says of itself. */
import type { z } from "zod";
import type { FieldWords } from "./fields/words.ts";

/** The keys of a block, each with its schema. */
export type Shape = Readonly<Record<string, z.ZodType>>;

/** The words of a field, those of its reader included. */
export function wordsOf(schema: z.ZodType): FieldWords {
  const inner = innerOf(schema);
  return { ...(inner === undefined ? {} : wordsOf(inner)), ...schema.meta() };
}

/** The keys of the block that stands at a path of keys and ranks; empty where there is no block. */
export function shapeAt(schema: z.ZodType, path: readonly (string | number)[]): Shape {
  let found = schema;
  for (const part of path) {
    const next = typeof part === "number" ? itemOf(found) : shapeOf(found)[part];
    if (next === undefined) return {};
    found = next;
  }
  return shapeOf(found);
}

/** The keys of a block; empty for what is no block. */
export function shapeOf(schema: z.ZodType): Shape {
  return (unwrap(schema).def as { readonly shape?: Shape }).shape ?? {};
}

/** The schema of one element of a list; undefined for what is no list. */
export function itemOf(schema: z.ZodType): z.ZodType | undefined {
  return (unwrap(schema).def as { readonly element?: z.ZodType }).element;
}

/** True for a key that holds several values. */
export function isList(schema: z.ZodType): boolean {
  return itemOf(schema) !== undefined || wordsOf(schema).holds === "terms";
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner = innerOf(schema);
  return inner === undefined ? schema : unwrap(inner);
}

/** What an optional key or a preparation of the value wraps; a leaf ends with its own reader, and wraps nothing. */
function innerOf(schema: z.ZodType): z.ZodType | undefined {
  const { type, innerType, out } = schema.def as {
    readonly type: string;
    readonly innerType?: z.ZodType;
    readonly out?: z.ZodType;
  };
  if (innerType !== undefined) return innerType;
  return type === "pipe" && out !== undefined && out.def.type !== "transform" ? out : undefined;
}
