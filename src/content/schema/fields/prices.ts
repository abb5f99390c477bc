/** Prices as people say them: one sentence, or a list of rates. What is not understood is kept as words, and told by a check. */
import type { Price, Rate } from "../../../locale/fr/price/price.ts";
import { joinPrices, readPrice } from "../../../locale/fr/price/read-price.ts";
import { field, type Reading, type ValueDiagnostic, wrongType } from "./field.ts";
import { readDate } from "./moments.ts";
import { readText } from "./text.ts";

const KEYS = ["group", "price", "from", "until"] as const;

/** « 150 $ », « à partir de 95 $ », « gratuit pour les membres, 40 $ pour les autres ». */
export const price = field<Price>({ form: "prix", json: { type: ["string", "number"] } }, (value) => {
  if (typeof value === "number" || (typeof value === "string" && value.trim() !== ""))
    return { value: readPrice(value) };
  if (Array.isArray(value))
    return wrongType(
      value,
      "un prix en une phrase",
      "un seul prix ici; plusieurs vont sous la clé `prices`, un par ligne : `- Membres : 100 $`",
    );
  return wrongType(value, "un prix", "par exemple `150 $`, `à partir de 95 $` ou `gratuit`");
});

/** A rate a line: a sentence, or `{group, price, from, until}`. */
export const prices = field<Price>(
  {
    form: "liste de prix",
    json: { type: ["array", "string", "number", "object"], items: { type: ["string", "number", "object"] } },
  },
  (value) => {
    const items: readonly unknown[] = Array.isArray(value) ? value : byGroup(value);
    const read: Price[] = [];
    for (const item of items) {
      const reading = readItem(item);
      if (!("value" in reading)) return reading;
      read.push(reading.value);
    }
    const joined = joinPrices(read);
    if (joined !== undefined) return { value: joined };
    return {
      code: "prix-contraires",
      message: "Deux de ces prix sont pour les mêmes personnes, aux mêmes jours.",
      advice: "dites pour qui est chacun, par exemple `Membres : 100 $`",
    };
  },
);

/** « membres: 100 $ » and « autres: 150 $ » on two lines without hyphens are a block, a rate a key. */
function byGroup(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null || KEYS.some((key) => Object.hasOwn(value, key))) return [value];
  const entries = Object.entries(value);
  if (!entries.every(([, price]) => typeof price === "string" || typeof price === "number")) return [value];
  return entries.map(([group, price]) => `${group} : ${String(price)}`);
}

function readItem(item: unknown): Reading<Price> {
  if (typeof item === "number" || (typeof item === "string" && item.trim() !== "")) return { value: readPrice(item) };
  if (typeof item !== "object" || item === null || Array.isArray(item)) return wrongType(item, "un prix");
  const block = item as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(block).find((key) => !(KEYS as readonly string[]).includes(key));
  // « Membres : 100 $ » without quotes is a block of one key in YAML.
  if (unknown !== undefined && Object.keys(block).length === 1)
    return readItem(`${unknown} : ${String(block[unknown])}`);
  if (unknown !== undefined) return refuse(unknown);
  const amount = block.price;
  if (typeof amount !== "string" && typeof amount !== "number")
    return { code: "cle-manquante", message: "Il manque la clé `price`.", advice: "`{group: membres, price: 100 $}`" };
  return withMore(readPrice(amount), block);
}

function refuse(key: string): ValueDiagnostic {
  return {
    code: "cle-inconnue",
    message: `La clé \`${key}\` n’est pas connue ici.`,
    advice: `une de ces clés : ${KEYS.map((each) => `\`${each}\``).join(", ")}`,
  };
}

/** The group and days of the block are those of its only rate. */
function withMore({ rates }: Price, block: Readonly<Record<string, unknown>>): Reading<Price> {
  const more: { group?: string; from?: Rate["from"]; until?: Rate["until"] } = {};
  if (block.group !== undefined && block.group !== null) {
    const group = readText(block.group);
    if (!("value" in group)) return group;
    more.group = group.value;
  }
  for (const key of ["from", "until"] as const) {
    if (block[key] === undefined || block[key] === null) continue;
    const read = readDate(block[key], "day");
    if (!("value" in read)) return read;
    const { year, month, day } = read.value;
    if (day === undefined) return wrongType(block[key], "une date complète", "par exemple `2027-03-01`");
    more[key] = { year, month, day };
  }
  return { value: Object.freeze({ rates: rates.map((rate) => ({ ...rate, ...more })) }) };
}
