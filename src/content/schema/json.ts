/** Converts a zod schema to plain JSON Schema with our metadata (`form`, `example`, `needed`): tables, schema files and forms are generated from it. */
import * as z from "zod";
import type { FieldWords } from "./fields/words.ts";

/** Our metadata of a field, which JSON Schema does not define, except the description. */
type OurWords = {
  readonly [Word in keyof FieldWords as string extends Word
    ? never
    : number extends Word
      ? never
      : Word]?: FieldWords[Word];
};

/** The part of JSON Schema that our schemas use, with the French metadata of each field. */
export interface JsonSchema extends OurWords {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

/** Returns what may be typed under a schema, as JSON Schema draft 7 (the draft that the YAML extension of VS Code supports). */
export function jsonOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any", target: "draft-7" }) as JsonSchema;
}

/** Returns the keys of a block, or of the blocks of a list. */
export function keysOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return schema.properties ?? schema.items?.properties ?? {};
}

/** Returns the schema under a path of keys; throws when there is none, which is a bug of the caller. */
export function schemaAt(schema: JsonSchema, path: readonly string[]): JsonSchema {
  return path.reduce((holder, key) => {
    const next = keysOf(holder)[key];
    if (next === undefined) throw new Error(`No key ${key} in this schema`);
    return next;
  }, schema);
}

/** True for a key that its block requires. */
export function isNeeded(key: string, holder: JsonSchema): boolean {
  const block = holder.properties === undefined ? (holder.items ?? holder) : holder;
  return keysOf(block)[key]?.needed === true || (block.required ?? []).includes(key);
}
