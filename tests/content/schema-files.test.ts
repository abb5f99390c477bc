/** The JSON Schemas of code editors underline what validation refuses, and nothing else. */
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { itemOf, shapeOf, wordsOf } from "../../src/content/schema/blocks.ts";
import { DECLARED, schemaFiles } from "../../src/content/schema/schema-files.ts";

interface Published {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Published>>;
  readonly items?: Published;
}

interface Field {
  readonly path: string;
  readonly schema: z.ZodType;
  readonly published: Published;
}

/** Every key of a block, or of the blocks of a list, at any depth. */
function fieldsOf(path: string, schema: z.ZodType, { properties, items }: Published): readonly Field[] {
  const item = itemOf(schema);
  return Object.entries(shapeOf(item ?? schema)).flatMap(([key, inner]) => {
    const published = (properties ?? items?.properties)?.[key] ?? {};
    const own = `${path}.${key}`;
    return [{ path: own, schema: inner, published }, ...fieldsOf(own, inner, published)];
  });
}

const files = schemaFiles();
const all = Object.entries(DECLARED).flatMap(([name, schema]) =>
  fieldsOf(name, schema, JSON.parse(files[`${name}.json`] ?? "{}")),
);
/** A key that several kinds share is looked at once. */
const fields = [
  ...new Map(
    all.map((field) => [`${field.path.split(".").at(-1)} ${JSON.stringify(field.published)}`, field]),
  ).values(),
];

/** What is typed under one key of the site or another, and the same in other types of YAML. */
const typed: readonly unknown[] = [
  ...new Set(fields.flatMap(({ schema }) => wordsOf(schema).example ?? [])),
  ...[
    "haut",
    "[30%, 40%]",
    "[30, 40]",
    '["46.8", "-71.2"]',
    '"46.8, -71.2"',
    "20130115",
    "2013",
    "oui",
    "0",
    "-1",
    "1.5",
    "[web, null]",
  ],
  ...[
    "noindex",
    "9 h",
    "819 362-2333",
    "8193622333",
    "123456",
    "150 $",
    "{group: membres, price: 100 $}",
    "{name: CC}",
    '"Plan : plan.pdf"',
  ],
].flatMap((text) => {
  const value: unknown = parse(text);
  return Array.isArray(value) ? [value, value[0]] : typeof value === "string" ? [value, [value]] : [value, text];
});

/** With what validation accepts. */
const read = fields.map((field) => ({
  ...field,
  accepted: typed.filter((one) => field.schema.safeParse(one).success),
}));

/** The type of JSON Schema that a value has. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

test("no value that validation accepts is underlined, in any key at any depth", () => {
  const refused = read.flatMap(({ path, published, accepted }) => {
    const json = z.fromJSONSchema(published as Parameters<typeof z.fromJSONSchema>[0]);
    return accepted
      .filter((value) => !json.safeParse(value).success)
      .map((value) => `${path}: ${JSON.stringify(value)}`);
  });
  expect(refused).toEqual([]);
});

test("no type is offered that validation always refuses", () => {
  const refused = read.flatMap(({ path, published: { type = [], properties }, accepted }) => {
    const known = new Set(accepted.map(typeOf));
    // The keys of a block are fields of their own.
    const isKnown = (each: string) =>
      known.has(each) || (each === "number" ? known.has("integer") : properties && each === "object");
    return [type].flat().flatMap((each) => (isKnown(each) ? [] : `${path}: ${each}`));
  });
  expect(refused).toEqual([]);
});

test("a file that is a list is never one block", () => {
  for (const name of ["people", "places", "events"])
    expect(JSON.parse(files[`${name}.json`] ?? "{}").type, name).toBe("array");
});
