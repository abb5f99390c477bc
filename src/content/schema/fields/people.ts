/** Persons, venues and organisations named in a post: an id of `people.yml` or `places.yml`, a name, or a small block of keys. */
import { readWebAddress } from "./addresses.ts";
import { field, type Reading, type ValueDiagnostic, wrongType } from "./field.ts";
import { listOf } from "./lists.ts";
import { readText } from "./text.ts";

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
  readonly city?: string;
}

const NAME_JSON = { type: ["string", "object"] };
const KEYS = ["name", "organisation", "url", "city"];

/** Parses a name, or `{name, organisation, url}`. */
export function readReference(value: unknown): Reading<Reference> {
  if (typeof value === "string" || typeof value === "number") {
    const name = readText(value);
    return "value" in name ? { value: { name: name.value, typed: String(value).trim() } } : name;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, "un nom");
  const block = value as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(block).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) {
    return {
      code: "cle-inconnue",
      message: `La clé \`${unknown}\` n’est pas connue ici.`,
      advice: "`name`, `organisation` et `url`",
    };
  }
  const name = block.name === undefined ? refuseNameless() : readText(block.name);
  if (!("value" in name)) return name;
  const reference: { name: string; typed: string; organisation?: string; url?: string; city?: string } = {
    name: name.value,
    typed: String(block.name).trim(),
  };
  for (const key of ["organisation", "city"] as const) {
    if (block[key] === undefined || block[key] === null) continue;
    const read = readText(block[key]);
    if (!("value" in read)) return read;
    reference[key] = read.value;
  }
  if (block.url !== undefined && block.url !== null) {
    const read = readWebAddress(block.url);
    if (!("value" in read)) return read;
    reference.url = read.value;
  }
  return { value: reference };
}

function refuseNameless(): ValueDiagnostic {
  return {
    code: "cle-manquante",
    message: "Il manque la clé `name`.",
    advice: "`{name: Camille Exemple, organisation: …}`",
  };
}

function referenceTo<To extends RefersTo>(holds: To) {
  return field<Reference<To>>({ form: "nom ou identifiant", holds, json: NAME_JSON }, readReference as Reader<To>);
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
