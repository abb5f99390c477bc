// Reads a price as people say it, in one sentence: « 150 $ (membres : 100 $) », « 95 $ avant le 1er décembre, 120 $ ensuite ».
import { moveDay } from "./move-day.ts";
import type { Price, Rate } from "./price.ts";
import { readCost } from "./read-cost.ts";
import { readQualifiers } from "./read-qualifiers.ts";

const DEFAULT_CURRENCY = "CAD";
/** Between two rates: not the comma of « 42,50 » nor a thousands separator. */
const BETWEEN = /\s*(?:;|,(?!\d)|\(|\)|\/(?= ?\d))\s*/gu;
/** Tried when these alone do not do: « et » is also within a range. */
const OR_AND = /\s*(?:;|,(?!\d)|\(|\)|\/(?= ?\d)|(?<=[\p{L}$€]) (?:et|ou) (?=gratuit|[\d$€]))\s*/gu;

/** Returns what the words say; a wording that is not understood is kept whole, as words. Never throws. */
export function readPrice(value: string | number): Price {
  const typed = String(value).normalize("NFC").replace(/\s+/gu, " ").replaceAll("'", "’").trim();
  const plain = typed
    .toLowerCase()
    .replace(/[.!…]+$/u, "")
    .trim();
  if (/^\d[\d ]*(?:[.,]\d{1,2})?$/u.test(plain)) return priceOf(readRates([`${plain} $`])) ?? inWords(typed);
  // « puis 120 $ » is « 120 $ ensuite ».
  const ordered = plain.replace(/,? (?:et )?puis (.+)$/u, "; $1 ensuite");
  for (const between of [BETWEEN, OR_AND]) {
    const price = priceOf(readRates(ordered.split(between).filter((piece) => piece !== "")));
    if (price !== undefined) return price;
  }
  return inWords(typed);
}

/** One price of several, each as `readPrice` reads it; undefined when two contradict each other. */
export function joinPrices(prices: readonly Price[]): Price | undefined {
  return priceOf(prices.flatMap(({ rates }) => rates));
}

/** True when every rate could be read. */
export function isUnderstood({ rates }: Price): boolean {
  return rates.every(({ cost }) => cost.kind !== "words");
}

function inWords(words: string): Price {
  return Object.freeze({ rates: [{ cost: { kind: "words", words }, currency: DEFAULT_CURRENCY } as const] });
}

/** The general rate first; a second rate for the same people and days would contradict the first. */
function priceOf(rates: readonly Rate[] | undefined): Price | undefined {
  if (rates === undefined || rates.length === 0) return undefined;
  const general = rates.filter(({ group }) => group === undefined);
  const ordered = [...general, ...rates.filter(({ group }) => group !== undefined)];
  const keys = ordered.map(({ group, until, from }) => JSON.stringify([group, until, from]));
  return new Set(keys).size < keys.length ? undefined : Object.freeze({ rates: ordered });
}

function readRates(pieces: readonly string[]): readonly Rate[] | undefined {
  const rates: Rate[] = [];
  for (const piece of pieces) {
    const read = readRate(piece);
    if (read !== undefined) {
      const { after, ...rate } = read;
      const previous = rates.at(-1);
      if (after === undefined) rates.push(rate);
      else if (previous?.until === undefined) return undefined;
      else rates.push({ ...rate, from: moveDay(previous.until, 1) });
      continue;
    }
    const last = rates.pop();
    const more = last && readQualifiers(piece);
    if (last === undefined || more === undefined || more.after !== undefined) return undefined;
    if (Object.keys(more).some((key) => key in last)) return undefined;
    rates.push({ ...last, ...more });
  }
  return sameCurrency(rates);
}

/** « 150 € (gratuit pour les membres) »: what names no currency has that of the others. Undefined for two currencies. */
function sameCurrency(rates: readonly Rate[]): readonly Rate[] | undefined {
  const priced = rates.filter(({ cost }) => "cents" in cost || "low" in cost || "least" in cost || "suggested" in cost);
  const currencies = new Set(priced.map(({ currency }) => currency));
  if (currencies.size > 1) return undefined;
  const [currency = DEFAULT_CURRENCY] = currencies;
  return rates.map((rate) => ({ ...rate, currency }));
}

/** One rate: an optional group before a colon, a cost, then qualifiers. */
function readRate(piece: string): (Rate & { readonly after?: true }) | undefined {
  const direct = costAndMore(piece);
  if (direct !== undefined) return direct;
  const [, before = "", after = ""] =
    /^([^:\d$€£]+?) ?:? ?((?:à partir de|dès|entre|de|environ)? ?[\d$€£].*|gratuit.*)$/u.exec(piece) ?? [];
  if (before === "" || after === "") return undefined;
  const read = costAndMore(after.trim());
  if (read === undefined) return undefined;
  if (/^(?:prix|tarif|coût|frais|tarif régulier|prix régulier|régulier)$/u.test(before)) return read;
  const group = readQualifiers(before.replace(/^(?:tarif|prix) (?:pour )?/u, ""))?.group ?? plainGroup(before);
  return group === undefined || read.group !== undefined ? undefined : { ...read, group };
}

function plainGroup(text: string): string | undefined {
  const words = text.replace(/^(?:tarif|prix) (?:pour (?:les )?|des )?/u, "").trim();
  return /^[\p{L}][\p{L}’' ·-]{1,40}$/u.test(words) && words.split(" ").length <= 5 ? words : undefined;
}

function costAndMore(text: string): (Rate & { readonly after?: true }) | undefined {
  const read = readCost(text);
  if (read === undefined || !read.sure) return undefined;
  const more = readQualifiers(read.rest);
  return more && { cost: read.cost, currency: read.currency ?? DEFAULT_CURRENCY, ...more };
}
