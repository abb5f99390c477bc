/** Turns the JSON Schema of a block of keys into the fields of its CMS form, with French labels and hints. */

import { wordsOf } from "../../content/schema/blocks.ts";
import { inYearOf } from "../../content/schema/fields/example-dates.ts";
import { REFERENCE_KEYS, type RefersTo } from "../../content/schema/fields/people.ts";
import { isNeeded, type JsonSchema, keysOf } from "../../content/schema/json.ts";
import type { Field } from "./model.ts";

export interface FieldChoices {
  /** Labels to choose from for categories. */
  readonly categories: readonly string[];
  /** `YYYY-MM-DD`: hints have dates of its year. */
  readonly now: string;
}

/** As the schema reads them: with or without accents or a capital, whole or cut. */
const MONTHS =
  "[Jj]anv?(ier)?|[Ff][eé]vr?(ier)?|[Mm]ars?|[Aa]vr(il)?|[Mm]ai|[Jj]uin|[Jj]uil(let)?|[Aa]o[uû]t?|[Ss]ept?(embre)?|[Oo]ct(obre)?|[Nn]ov(embre)?|[Dd][eé]c(embre)?";

/** They refuse common mistakes, and nothing that the schema accepts: a text that is already published must open and be saved. */
const PATTERNS: Readonly<Record<string, readonly [string, string]>> = {
  identifiant: ["^[a-z0-9]+(-[a-z0-9]+)*$", "Des minuscules sans accent, des chiffres et des traits d’union."],
  "code de langue": ["^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "Par exemple fr ou en."],
  "date ou mois": [
    `^(\\d{4}-\\d{2}(-\\d{2})?|(\\d{1,2}( ?er)? )?(${MONTHS})\\.? \\d{4})$`,
    "Un jour (2026-12-01), ou seulement un mois (2026-12); une saison ne se lit pas.",
  ],
  "date, mois ou mots": [
    "^(\\d{4}([-/]\\d{1,2}){0,2}|\\d{8}|.*[^\\d\\s]{3}.* \\d{4}.*|([Dd]ates? )?[AaÀà] .*er|.*[AaÀà] venir|[Bb]ient[oô]t|[Pp]rochainement)$",
    "Un jour (2026-12-01), un mois (2026-12), ou des mots avec leur année : mi-mars 2027, automne 2027, à confirmer.",
  ],
  "`true` ou adresse Web": ["^(true|false|(https?://|www\\.)\\S+)$", "true, ou l’adresse de la salle virtuelle."],
  heure: ["^(\\d{1,2} ?([hH:]|[aApP]\\.? ?[mM]).*|([Mm]idi|[Mm]inuit).*)$", "Par exemple 9 h, 9 h 30 ou 13:30."],
  "chemin du site": ["^/[^\\s\\\\]*$", "Un chemin du site, qui commence par /."],
};

/** One field per key of the block, in the order of the schema. */
export function fieldsOf(block: JsonSchema, choices: FieldChoices, holder?: string): Field[] {
  return Object.entries(keysOf(block)).map(([key, schema]) =>
    fieldOf(key, schema, isNeeded(key, block), choices, holder),
  );
}

function fieldOf(key: string, schema: JsonSchema, needed: boolean, choices: FieldChoices, holder?: string): Field {
  if (schema.widget === "hidden") return { name: key, widget: "hidden" };
  const base = {
    name: key,
    label: schema.label ?? key,
    required: needed,
    ...(schema.one === undefined ? {} : { label_singular: schema.one }),
    ...(schema.description === undefined ? {} : { hint: hintOf(schema, choices.now) }),
  };
  const { form = "" } = schema;
  if (key === "id" && holder === "sessions") return { ...base, widget: "uuid", required: true };
  if (key === "id" && holder === undefined) return { name: key, widget: "hidden" };
  if (schema.enum !== undefined) {
    return {
      ...base,
      widget: "select",
      options: schema.enum.map((value) => ({ value, label: schema.choices?.[value] ?? value })),
    };
  }
  if (schema.items?.properties !== undefined) {
    return {
      ...base,
      widget: "list",
      collapsed: "auto",
      summary: summaryOf(schema),
      fields: fieldsOf(schema, choices, key),
    };
  }
  if (schema.properties !== undefined) {
    return { ...base, widget: "object", collapsed: "auto", fields: fieldsOf(schema, choices, key) };
  }
  if (schema.holds === "person" || schema.holds === "place" || schema.holds === "body")
    return referenceField(base, schema, schema.holds);
  if (key === "categories" && choices.categories.length > 0) {
    return { ...base, widget: "select", multiple: true, options: [...choices.categories] };
  }
  if (form.startsWith("liste")) return { ...base, widget: "list" };
  return { ...base, ...widgetOf(key, schema, choices.now) } as Field;
}

/** People, venues and organisations: always an object in the form; one that has only a name is saved as a plain string (see `post-format.ts`). */
function referenceField(
  base: { readonly name: string; readonly label: string; readonly required: boolean },
  schema: JsonSchema,
  holds: RefersTo,
): Field {
  const fields = Object.entries(REFERENCE_KEYS[holds]).map(([name, key]): Field => {
    const { label = name, form } = wordsOf(key);
    return { name, label, ...(form === "adresse Web" ? { type: "url" } : {}), required: name === "name" };
  });
  const block = { ...base, collapsed: "auto" as const, summary: "{{fields.name}}", fields };
  return schema.type === "array" ? { ...block, widget: "list" } : { ...block, widget: "object" };
}

function widgetOf(key: string, { form = "", widget }: JsonSchema, now: string): Partial<Field> {
  const pattern = PATTERNS[form];
  if (form === "date") return { widget: "datetime", type: "date", format: "YYYY-MM-DD" };
  if (form === "nombre") return { widget: "number", value_type: "int", min: 0 };
  if (form === "`true` ou `false`") return { widget: "boolean" };
  if (form === "fichier ou adresse Web") return { widget: key === "src" ? "image" : "file" };
  if (form === "adresse Web") return { widget: "string", type: "url" };
  if (form === "courriel") return { widget: "string", type: "email" };
  if (widget === "long") return { widget: "text" };
  return pattern === undefined
    ? { widget: "string" }
    : { widget: "string", pattern: pattern.map((words) => inYearOf(now, words)) };
}

function hintOf({ description = "", example, form }: JsonSchema, now: string): string {
  const plain = description.replaceAll("`", "");
  const shown =
    example === undefined || form === "date" || /^[-[{]/u.test(example) ? "" : ` Exemple : ${inYearOf(now, example)}`;
  return `${plain}${/[.!?]$/u.test(plain) ? "" : "."}${shown}`;
}

/** The template of a collapsed list item. */
function summaryOf(schema: JsonSchema): string {
  const keys = Object.keys(keysOf(schema));
  const shown = ["group", "date", "title", "label", "name", "src", "alt"]
    .filter((key) => keys.includes(key))
    .slice(0, 2);
  return shown.map((key) => `{{fields.${key}}}`).join(" ");
}
