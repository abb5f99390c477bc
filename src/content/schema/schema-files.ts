/** Generates the JSON Schema files that code editors use for completion and hints: one per kind and per settings file. */
import type { z } from "zod";
import { eventsSchema } from "./events.ts";
import { isNeeded, type JsonSchema, jsonOf } from "./json.ts";
import { SCHEMAS } from "./kinds.ts";
import { peopleSchema } from "./site/people.ts";
import { placesSchema } from "./site/places.ts";
import { siteSchema, vocabularySchema } from "./site.ts";

/** The declaration of each kind and of each settings file, by the name of its schema. */
export const DECLARED: Readonly<Record<string, z.ZodType>> = {
  ...SCHEMAS,
  site: siteSchema,
  vocabulary: vocabularySchema,
  people: peopleSchema,
  places: placesSchema,
  events: eventsSchema,
};

/** Returns the text of each file by name (`formation.json`). */
export function schemaFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(DECLARED).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(published(jsonOf(schema)), null, 2)}\n`,
    ]),
  );
}

/** Keywords of JSON Schema that are copied unchanged. */
const COPIED: ReadonlySet<string> = new Set(["$schema", "enum", "minimum", "additionalProperties"]);

type Type = NonNullable<JsonSchema["type"]>;

/** Our metadata becomes the hint that people read; what validation also accepts (one value for a list of one) is allowed. */
function published(schema: JsonSchema): object {
  const { description, form, example, properties, items, type } = schema;
  const rest = Object.fromEntries(Object.entries(schema).filter(([key]) => COPIED.has(key)));
  const shape =
    properties && Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, published(value)]));
  const needed = Object.keys(properties ?? {}).filter((key) => isNeeded(key, schema));
  const words = hint(description, form, example);
  // A file that is a list has no form, and is never one block.
  const single = form !== undefined && type === "array" && items !== undefined ? items : undefined;
  return {
    ...(single === undefined ? {} : published(single)),
    ...rest,
    ...(type === undefined ? {} : { type: withSingle(type, single) }),
    ...(words === undefined ? {} : { description: words }),
    ...(shape === undefined ? {} : { properties: shape }),
    ...(needed.length === 0 ? {} : { required: needed }),
    ...(items === undefined ? {} : { items: published(items) }),
  };
}

function withSingle(type: Type, single: JsonSchema | undefined): Type {
  return single?.type === undefined ? type : [...new Set([type, single.type].flat())];
}

function hint(
  description: string | undefined,
  form: string | undefined,
  example: string | undefined,
): string | undefined {
  if (description === undefined) return undefined;
  const end = description.endsWith(".") ? "" : ".";
  return `${description}${end}${form === undefined ? "" : ` Forme : ${form}.`}${example === undefined ? "" : ` Exemple : ${example}`}`;
}
