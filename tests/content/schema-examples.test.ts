import { expect, test } from "vitest";
import { parse } from "yaml";
import type { z } from "zod";
import { jsonOf, keysOf } from "../../src/content/schema/json.ts";
import { DECLARED } from "../../src/content/schema/schema-files.ts";

/** The example of every key of a block, as one block. */
function exampleBlock(schema: z.ZodType): Record<string, unknown> {
  const fields = Object.entries(keysOf(jsonOf(schema)));
  return Object.fromEntries(fields.map(([key, { example }]) => [key, parse(example ?? "")]));
}

test.each(Object.entries(DECLARED))("each example of the kind or file « %s » is valid", (_, schema) => {
  const block = exampleBlock(schema);
  const result = schema.safeParse(jsonOf(schema).type === "array" ? [block] : block);
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
  for (const [name, schema] of Object.entries(DECLARED)) visit(name, jsonOf(schema));
  expect(bare).toEqual([]);
});
