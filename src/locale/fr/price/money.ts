// Amounts of money as people type them: « 1 150,50 $ », « CAD 150 », « 25 $/pers. », « 150 € ».
import { memoized } from "../../memoized.ts";

/** Read inside a longer sentence. */
export interface Money {
  readonly cents: number;
  /** ISO 4217; absent when the text names none. */
  readonly currency?: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  $: "CAD",
  "$ ca": "CAD",
  "$ can": "CAD",
  "$ cad": "CAD",
  "$ cdn": "CAD",
  "$ canadiens": "CAD",
  ca$: "CAD",
  can$: "CAD",
  cad$: "CAD",
  dollar: "CAD",
  dollars: "CAD",
  "dollars canadiens": "CAD",
  "$ us": "USD",
  us$: "USD",
  "dollars américains": "USD",
  "€": "EUR",
  euro: "EUR",
  euros: "EUR",
  "£": "GBP",
};

const NUMBER =
  "(\\d{1,3}(?:[ ’'.]\\d{3})+|\\d{1,3}(?:,\\d{3})+(?=\\.|(?!\\d))|\\d+)(?:[.,](\\d{1,2}))?(?!\\d)(?:,-{1,2})?";
const NAMES = Object.keys(SIGNS)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/\$/gu, "\\$").replace(/ /gu, " ?"))
  .join("|");
/** A currency before or after the number; letters must stand alone. */
const CODE = `(?:${NAMES}|[a-z]{3}(?![\\p{L}\\d]))`;

/** The source of a pattern with 4 groups: currency before, units, hundredths, currency after. */
export const MONEY = `(?:(${CODE}) ?)?${NUMBER}(?: ?(${CODE})(?![\\p{L}\\d]))?`;

/** The amount in the four groups of `MONEY`, matched in lower case; undefined for a currency that does not exist or a number too large. */
export function moneyOf(
  before: string | undefined,
  units: string | undefined,
  hundredths: string | undefined,
  after: string | undefined,
): Money | undefined {
  const names = [before, after].filter((name) => name !== undefined);
  const currencies = new Set(names.map(currencyOf));
  if (units === undefined || currencies.size > 1 || currencies.has(undefined)) return undefined;
  const cents = Number(units.replace(/\D/gu, "")) * 100 + Number((hundredths ?? "").padEnd(2, "0"));
  if (!Number.isSafeInteger(cents)) return undefined;
  const [currency] = currencies;
  return currency === undefined ? { cents } : { cents, currency };
}

/** ISO 4217, from the table of the platform (ECMA-402). */
function currencyOf(name: string): string | undefined {
  const plain = name.replace(/ /gu, "");
  const sign = Object.keys(SIGNS).find((each) => each.replace(/ /gu, "") === plain);
  if (sign !== undefined) return SIGNS[sign];
  const code = plain.toUpperCase();
  return Intl.supportedValuesOf("currency").includes(code) ? code : undefined;
}

/** « 150 $ », « 1 150,50 $ », « 40 € », « 40 $ US » with no-break spaces (OQLF); currencies other than the dollar and the euro by their code. */
export function moneyText(cents: number, currency: string): string {
  return formatOf(currency).format(cents / 100);
}

/** A format is slow to make. */
const formatOf = memoized(
  (currency: string) =>
    new Intl.NumberFormat("fr-CA", {
      style: "currency",
      currency,
      currencyDisplay: currency === "CAD" || currency === "EUR" ? "narrowSymbol" : "symbol",
      trailingZeroDisplay: "stripIfInteger",
    }),
);

/** « 150.00 »: schema.org `price`, with a point and two decimals. */
export function moneyDecimal(cents: number): string {
  return (cents / 100).toFixed(2);
}
