// Reads a price as people say it, in one sentence: « 150 $ (membres : 100 $) », « 95 $ avant le 1er décembre, 120 $ ensuite ».
import { MONTHS } from "../date-text.ts";
import type { Price, Rate } from "./price.ts";
import { moveDay } from "./rate-day.ts";
import { BY_NUMBER, isOfPeople, PEOPLE, TICKETS } from "./rate-words.ts";
import { readCost } from "./read-cost.ts";
import { readQualifiers } from "./read-qualifiers.ts";

const DEFAULT_CURRENCY = "CAD";
/** Between two rates: not the comma of « 42,50 » nor a thousands separator. */
const CUT = String.raw`;|,(?!\d)|\(|\)|\/(?= ?\d)|(?<=[$€]|gratuit) ?\/(?= ?[\p{L}’ -]+ ?:)|(?<=[$€]|gratuit) [–—-](?= \p{L})`;
const BETWEEN = new RegExp(String.raw`\s*(?:${CUT})\s*`, "gu");
/** Tried when these alone do not do: « et » is also within a range. */
const OR_AND = new RegExp(String.raw`\s*(?:${CUT}|(?<=[\p{L}$€]) (?:et|ou) (?=gratuit|[\d$€]))\s*`, "gu");

/** Returns what the words say; a wording that is not understood is kept whole, as words. Never throws. */
export function readPrice(value: string | number): Price {
  const typed = String(value).normalize("NFC").replace(/\s+/gu, " ").replaceAll("'", "’").trim();
  const plain = plainOf(typed);
  if (/^\d[\d ]*(?:[.,]\d{1,2})?$/u.test(plain)) return priceOf(readRates([`${plain} $`])) ?? inWords(typed);
  // « puis 120 $ » is « 120 $ ensuite ».
  const ordered = plain.replace(/,? (?:et )?puis (.+)$/u, "; $1 ensuite");
  for (const between of [BETWEEN, OR_AND]) {
    const pieces = ordered.split(between).map((piece) => piece.replace(/^(?:et|ou) (?=[\d$€]|gratuit)/u, ""));
    const price = priceOf(readRates(pieces.filter((piece) => piece !== "")));
    if (price !== undefined) return Object.freeze({ rates: price.rates.map((rate) => withGroupAsTyped(rate, typed)) });
  }
  return inWords(typed);
}

/** In lower case, with what stands for the whole word where parentheses or abbreviations would cut it. */
function plainOf(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[.!…]+$/u, "")
    .trim()
    .replace(/(?<=\p{L})\((e|ne|le|te)\)/gu, "\uE000$1\uE001")
    .replace(/ ?\((cad?|can|usd?)\)/gu, " $1")
    .replace(/(?<=(?:\d|1er) )(janv|févr?|avr|juill?|sept|oct|nov|déc)\.?(?![\p{L}])/gu, (stem) => monthOf(stem))
    .replace(SUGGESTED_ASIDE, (_, what, first, last) => `${what} suggérée : ${first ?? last}`)
    .replace(SUGGESTED_AFTER, "contribution suggérée : $1");
}

/** « participant(e)s » and « résidents de la MRC » again, but « Membres » without its capital. */
function withGroupAsTyped({ group, ...rate }: Rate, typed: string): Rate {
  if (group === undefined) return rate;
  const plain = group.replaceAll("\uE000", "(").replaceAll("\uE001", ")");
  const at = typed.toLowerCase().indexOf(plain);
  const words = at < 0 ? plain : typed.slice(at, at + plain.length);
  return { ...rate, group: words.replace(/^\p{Lu}(?=[\p{Ll} -])/u, (capital) => capital.toLowerCase()) };
}

const SUGGESTED_ASIDE =
  /^(contribution|participation|don)s?(?: (?:volontaire|libre)s?)?,? ?\(?(?:montant )?(?:suggérée?s? ?:? ?(?:de )?(\d[^()]*?)|(\d[^()]*?) suggérée?s?)\)?$/u;
const SUGGESTED_AFTER = /^(?:don |montant )?(\d[\d ,.]*(?: ?\$| €)) suggérée?s?$/u;

function monthOf(stem: string): string {
  return MONTHS.find((name) => name.startsWith(stem.replace(".", ""))) ?? stem;
}

/** One price of several, each as `readPrice` reads it; undefined when two contradict each other. */
export function joinPrices(prices: readonly Price[]): Price | undefined {
  const rates = prices.flatMap((price) => price.rates);
  return priceOf(rates.length > 1 ? rates.map(byPerson) : rates);
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
  return sameCurrency(rates.length > 1 ? rates.map(byPerson) : rates);
}

/** « 5 $ par enfant, 10 $ par adulte » are rates of two groups; « 5 $ par enfant » alone buys a seat for a child. */
function byPerson(rate: Rate): Rate {
  const [, who] =
    /^par (enfant|adulte|jeune|élève|étudiant|membre|couple|famille|ménage|groupe)$/u.exec(rate.unit ?? "") ?? [];
  if (who === undefined || rate.group !== undefined) return rate;
  const { unit: _, ...others } = rate;
  return { ...others, group: `${who}s` };
}

/** « 150 € (gratuit pour les membres) »: what names no currency has that of the others. Undefined for two currencies. */
function sameCurrency(rates: readonly Rate[]): readonly Rate[] | undefined {
  const priced = rates.filter(({ cost }) => "cents" in cost || "low" in cost || "least" in cost || "suggested" in cost);
  const currencies = new Set(priced.map(({ currency }) => currency));
  if (currencies.size > 1) return undefined;
  const [currency = DEFAULT_CURRENCY] = currencies;
  return rates.map((rate) => ({ ...rate, currency }));
}

const COST = "(?:(?:à partir de|dès|entre|de|environ)? ?[\\d$€£].*|gratuit.*)";
const NAMED = new RegExp(`^([^:\\d$€£]+?)( ?:)? ?(${COST})$`, "u");
const BY_A_NUMBER = new RegExp(`^(?:les |pour les )?(${BY_NUMBER}) ?:? (${COST})$`, "u");
/** What is sold, to everybody: « frais d’inscription : 25 $ ». */
const LABEL =
  /^(?:les? )?(?:prix|tarif|coût|frais|montant|droits?|inscription|entrée|admission|billet)s?(?: (?:unique|régulier|général|normal|courant|(?:d['’]|de |du |de la |de l['’])(?:inscription|entrée|admission|billet|formation|activité|atelier|cours|participation)))?$|^(?:tarif |prix )?réguli(?:er|ers|ère)$|^(?:pour )?(?:les )?autres$|^(?:pour )?tou(?:s|tes)(?: et tou(?:te)?s)?$|^(?:grand )?public$/u;
const WELL_KNOWN = new RegExp(`^(?:(?:${PEOPLE})(?:,? (?:et|ou) (?:${PEOPLE}))*|${TICKETS})$`, "u");

/** One rate: an optional group, a cost, then qualifiers. */
function readRate(piece: string): (Rate & { readonly after?: true }) | undefined {
  const direct = costAndMore(piece);
  if (direct !== undefined) return direct;
  const [, age, ofAge = ""] = BY_A_NUMBER.exec(piece) ?? [];
  const [, before = "", colon, after = ""] = age === undefined ? (NAMED.exec(piece) ?? []) : ["", age, "", ofAge];
  if (before === "" || after === "") return undefined;
  const read = costAndMore(after.trim());
  if (read === undefined) return undefined;
  if (LABEL.test(before)) return read;
  const bought = readQualifiers(before);
  if (bought?.unit !== undefined && Object.keys(bought).length === 1 && read.unit === undefined)
    return { ...read, ...bought };
  const group = age ?? groupIn(before, colon !== undefined);
  return group === undefined || read.group !== undefined ? undefined : { ...read, group };
}

/** Without a colon, only words that name people or tickets everywhere: « rabais 20 $ » and « pas gratuit » are no groups. */
function groupIn(text: string, isBeforeColon: boolean): string | undefined {
  const words = text.replace(/^(?:tarif|prix) (?:pour (?:les )?|des )?|^(?:pour )?les /u, "").trim();
  if (WELL_KNOWN.test(words)) return words;
  const said = readQualifiers(text.replace(/^(?:tarif|prix) (?:pour )?/u, ""))?.group;
  if (said !== undefined) return said;
  const isName = /^[\p{L}][\p{L}’'·\uE000\uE001 -]{1,40}$/u.test(words) && words.split(" ").length <= 5;
  return isBeforeColon && isName && isOfPeople(words) ? words : undefined;
}

function costAndMore(text: string): (Rate & { readonly after?: true }) | undefined {
  const read = readCost(text);
  if (read === undefined || !read.sure) return undefined;
  const more = readQualifiers(read.rest);
  return more && { cost: read.cost, currency: read.currency ?? DEFAULT_CURRENCY, ...more };
}
