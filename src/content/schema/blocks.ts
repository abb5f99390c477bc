/** Reads our zod schemas: the keys of a block, the type of each (list, block, leaf) and its metadata. */
import type { z } from "zod";
import type { FieldWords } from "./fields/words.ts";

/** The keys of a block, each with its schema. */
export type Shape = Readonly<Record<string, z.ZodType>>;

/** Returns the metadata of a field, including that of its reader. */
export function wordsOf(schema: z.ZodType): FieldWords {
  const inner = innerOf(schema);
  return { ...(inner === undefined ? {} : wordsOf(inner)), ...schema.meta() };
}

/** Returns the keys of the block at a path of keys and indexes; empty where there is no block. */
export function shapeAt(schema: z.ZodType, path: readonly (string | number)[]): Shape {
  let found = schema;
  for (const part of path) {
    const next = typeof part === "number" ? itemOf(found) : shapeOf(found)[part];
    if (next === undefined) return {};
    found = next;
  }
  return shapeOf(found);
}

/** Returns the keys of a block; empty for anything else. */
export function shapeOf(schema: z.ZodType): Shape {
  return (unwrap(schema).def as { readonly shape?: Shape }).shape ?? {};
}

/** Returns the schema of one element of a list; undefined for anything else. */
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

/** Unwraps an optional key or a preprocessing step; a leaf ends with its own reader, and wraps nothing. */
function innerOf(schema: z.ZodType): z.ZodType | undefined {
  const { type, innerType, out } = schema.def as {
    readonly type: string;
    readonly innerType?: z.ZodType;
    readonly out?: z.ZodType;
  };
  if (innerType !== undefined) return innerType;
  return type === "pipe" && out !== undefined && out.def.type !== "transform" ? out : undefined;
}
