// Prices in Canadian dollars, in whole cents: parsed as editors type them, formatted one way.

/** A price in whole cents; 0 is free. Always frozen. */
export type Price = { readonly cents: number };

const FREE = /^(?:gratuite?|sans frais|entrée libre)$/;
const AMOUNT =
  /^(?:\$ ?)?(\d{1,3}(?:[ ’']\d{3})+|\d{1,3}(?:,\d{3})+(?=\.)|\d+)(?:[.,](\d{1,2}))? ?(?:(?:\$|dollars?)(?: ?cad?n?)?|cad)?(?: ?(?:\/|par) ?(?:pers(?:onne)?\.?|participant(?:\.?e)?))?$/;
/** Created on first use: validating a price formats none. */
let dollars: Intl.NumberFormat | undefined;

/** Parses « 150 $ », « 1 150,50 $ », « 1150.50 », « gratuit », « 150 $ CA », « 45 $/pers. » (every price is per person); undefined when the text is not just a price. */
export function parsePrice(value: string | number): Price | undefined {
  const plain = String(value).normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  if (FREE.test(plain)) return price(0);
  const found = AMOUNT.exec(plain);
  if (!found) return undefined;
  const units = Number(found[1]?.replace(/\D/g, ""));
  return price(units * 100 + Number((found[2] ?? "").padEnd(2, "0")));
}

/** « 150 $ », « 1 150,50 $ » with no-break spaces (OQLF), « Gratuit » for 0. */
export function priceText(value: Price): string {
  if (value.cents === 0) return "Gratuit";
  dollars ??= new Intl.NumberFormat("fr-CA", {
    style: "currency",
    currency: "CAD",
    trailingZeroDisplay: "stripIfInteger",
  });
  return dollars.format(value.cents / 100);
}

/** « 150.00 »: schema.org `price`, with a point and two decimals. */
export function priceDecimal(value: Price): string {
  return (value.cents / 100).toFixed(2);
}

function price(cents: number): Price | undefined {
  return Number.isSafeInteger(cents) ? Object.freeze({ cents }) : undefined;
}
