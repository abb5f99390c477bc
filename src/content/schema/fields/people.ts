/** Persons, venues and organisations named in a post: an id of `people.yml` or `places.yml`, a name, or a small block of keys. */
import * as z from "zod";
import { type Shape, shapeAt, wordsOf } from "../blocks.ts";
import { webAddress } from "./addresses.ts";
import { field, type Reading, type ValueDiagnostic, wrongType } from "./field.ts";
import { listOf } from "./lists.ts";
import { readText, text } from "./text.ts";

export type RefersTo = "person" | "place" | "body";

/** A reference not resolved yet: `name` may be an id of `people.yml` or `places.yml`. `To` is the type it resolves to. */
export interface Reference<To extends RefersTo = RefersTo> {
  /** For type inference only: what the field `holds`. */
  readonly to?: To;
  readonly name: string;
  /** As typed, for the look-up by id. */
  readonly typed: string;
  readonly organisation?: string;
  readonly url?: string;
  readonly address?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
}

const NAME_JSON = { type: ["string", "number", "object"] };

const name = text.meta({ aliases: ["nom"], label: "Nom, ou identifiant", example: "Camille Exemple" });
const url = z.optional(webAddress).meta({ aliases: ["adresse-web", "site"], label: "Adresse Web" });

/** The keys of a block typed instead of a name, by what it refers to. */
export const REFERENCE_KEYS = {
  person: { name, organisation: z.optional(text).meta({ aliases: ["organisme"], label: "Organisation" }), url },
  body: { name: name.meta({ example: "Conseil Exemple" }), url },
  place: {
    name: name.meta({ example: "Salle 205" }),
    address: z.optional(text).meta({ aliases: ["adresse", "rue"], label: "Rue et numéro" }),
    city: z.optional(text).meta({ aliases: ["ville"], label: "Ville" }),
    region: z.optional(text).meta({ label: "Région" }),
    postalCode: z.optional(text).meta({ aliases: ["code-postal"], label: "Code postal" }),
    url,
  },
} as const satisfies Record<RefersTo, Shape>;

/** Returns the keys of the block at a path, including those of a block typed instead of a name. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): Shape {
  const shape = shapeAt(schema, path);
  if (Object.keys(shape).length > 0) return shape;
  const key = path.findLast((part) => typeof part === "string");
  const field = key === undefined ? undefined : shapeAt(schema, path.slice(0, path.lastIndexOf(key)))[key];
  const holds = field === undefined ? undefined : wordsOf(field).holds;
  return holds === "person" || holds === "place" || holds === "body" ? REFERENCE_KEYS[holds] : {};
}

/** Parses a name, or a block of the keys of what is referred to. */
function readReference(value: unknown, to: RefersTo): Reading<Reference> {
  if (typeof value === "string" || typeof value === "number") {
    const reading = readText(value);
    return "value" in reading ? { value: { name: reading.value, typed: String(value).trim() } } : reading;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return wrongType(
      value,
      Array.isArray(value) ? "un seul nom" : "un nom",
      `par exemple \`${wordsOf(REFERENCE_KEYS[to].name).example ?? "Camille Exemple"}\``,
    );
  const block = value as Readonly<Record<string, unknown>>;
  const keys: Shape = REFERENCE_KEYS[to];
  const unknownKeys = Object.keys(block).filter((key) => !Object.hasOwn(keys, key));
  const faults: ValueDiagnostic[] = unknownKeys.length === 0 ? [] : [{ ...UNKNOWN, unknownKeys }];
  const reference: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(keys)) {
    const reading = field.safeParse(block[key]);
    if (!reading.success) faults.push(...reading.error.issues.map((issue) => faultAt(key, issue)));
    else if (reading.data !== undefined) reference[key] = reading.data;
  }
  const [first, ...others] = faults;
  if (first !== undefined) return { ...first, others };
  return { value: { ...reference, typed: String(block.name).trim() } as unknown as Reference };
}

/** The words of an unknown key are those of the validation, which knows the whole schema. */
const UNKNOWN = { code: "cle-inconnue", message: "" };

function faultAt(key: string, { message, ...issue }: z.core.$ZodIssue): ValueDiagnostic {
  const { code = "type-invalide", advice } = ("params" in issue ? issue.params : {}) as Partial<ValueDiagnostic>;
  return { code, message, within: [key], ...(advice === undefined ? {} : { advice }) };
}

function referenceTo<To extends RefersTo>(holds: To) {
  const read = (value: unknown) => readReference(value, holds);
  return field<Reference<To>>({ form: "nom ou identifiant", holds, json: NAME_JSON }, read as Reader<To>);
}

type Reader<To extends RefersTo> = (value: unknown) => Reading<Reference<To>>;

/** A venue. */
export const place = referenceTo("place");

/** An organisation that is responsible. */
export const body = referenceTo("body");

const MANY = { form: "liste de noms ou d’identifiants" };

/** Those who write, train or speak. */
export const people = listOf(referenceTo("person")).meta({ ...MANY, holds: "person" });

/** Organisations that pay. */
export const bodies = listOf(referenceTo("body")).meta({ ...MANY, holds: "body" });
