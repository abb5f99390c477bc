import { expect, test } from "vitest";
import { parse } from "yaml";
import type { z } from "zod";
import { jsonOf, keysOf } from "../../src/content/schema/json.ts";
import { SCHEMAS } from "../../src/content/schema/kinds.ts";
import { peopleSchema } from "../../src/content/schema/site/people.ts";
import { placesSchema } from "../../src/content/schema/site/places.ts";
import { siteSchema, vocabularySchema } from "../../src/content/schema/site.ts";

const ALL: Readonly<Record<string, z.ZodType>> = {
  ...SCHEMAS,
  site: siteSchema,
  vocabulary: vocabularySchema,
  people: peopleSchema,
  places: placesSchema,
};

/** The example of every key of a block, as one block. */
function exampleBlock(schema: z.ZodType): Record<string, unknown> {
  const fields = Object.entries(keysOf(jsonOf(schema)));
  return Object.fromEntries(fields.map(([key, { example }]) => [key, parse(example ?? "")]));
}

test.each(Object.entries(ALL))("each example of the kind or file « %s » is valid", (name, schema) => {
  const block = exampleBlock(schema);
  const result = schema.safeParse(name === "people" || name === "places" ? [block] : block);
  expect(result.error?.issues).toBeUndefined();
  expect(Object.values(block)).not.toContain(null);
});

test("each key, at any depth, has a description, a form and an example", () => {
  const bare: string[] = [];
  const visit = (path: string, schema: ReturnType<typeof jsonOf>): void => {
    for (const [key, field] of Object.entries(keysOf(schema))) {
      if (!field.description || !field.form || !field.example) bare.push(`${path}.${key}`);
      visit(`${path}.${key}`, field);
    }
  };
  for (const [name, schema] of Object.entries(ALL)) visit(name, jsonOf(schema));
  expect(bare).toEqual([]);
});
