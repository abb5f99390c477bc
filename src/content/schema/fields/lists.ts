/** Lists as editors write them: a single value is a list of one, empty items are dropped. */
import * as z from "zod";
import { decodeEntities } from "../../../locale/fr/entities.ts";
import { distinct } from "../../distinct.ts";
import { field, type Reading, wrongType } from "./field.ts";
import { readText } from "./text.ts";

/** Returns a list of another schema; a single value is taken as a list of one. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess(asList, z.array(item)).meta({ form: "liste" });
}

/** The same for values that are what they say: of two that read the same, the first is kept; `read` makes a list of what is typed. */
export function distinctListOf<T>(item: z.ZodType<T>, read = asList) {
  return z.preprocess(read, z.array(item).overwrite(distinct)).meta({ form: "liste" });
}

/** A list of lines of text, with typography applied. */
export const texts = distinctListOf(field({ form: "texte", json: { type: ["string", "number"] } }, readText)).meta({
  form: "liste de textes",
});

/** An item left empty is dropped. */
const TERMS_JSON = { type: ["array", "string", "number"], items: { type: ["string", "number", "null"] } };

/** Categories and tags: a YAML list, or one line with commas or semicolons. Order is preserved, repeats are dropped. */
export const terms = field<readonly string[]>(
  {
    form: "liste de termes",
    holds: "terms",
    json: TERMS_JSON,
  },
  readTerms,
);

/** Words that mean one thing, in one line with commas or in a list: a group of one would change nothing. */
export const synonyms = field<readonly string[]>(
  {
    form: "mots séparés par des virgules",
    holds: "terms",
    json: { ...TERMS_JSON, type: ["array", "string"] },
  },
  (value) => {
    const reading = readTerms(value);
    if (!("value" in reading) || reading.value.length > 1) return reading;
    return {
      code: "synonyme-seul",
      message: `« ${reading.value[0] ?? ""} » n’a pas de synonyme ici.`,
      advice: "écrivez au moins deux mots sur la même ligne, séparés par une virgule : `tournoi, championnat`",
    };
  },
);

function readTerms(value: unknown): Reading<readonly string[]> {
  const items = Array.isArray(value)
    ? value
    : typeof value === "string"
      ? decodeEntities(value).split(/[,;]/u)
      : [value];
  const found = new Set<string>();
  for (const item of items) {
    if (item === null || item === "") continue;
    if (typeof item === "object" || typeof item === "boolean")
      return wrongType(item, "un terme", "un mot ou une expression par élément");
    const reading = readText(item);
    if ("value" in reading) found.add(reading.value);
  }
  return { value: [...found] };
}

/** A single value is a list of one. */
export function asList(value: unknown): unknown {
  return value === undefined || Array.isArray(value) ? value : [value];
}
