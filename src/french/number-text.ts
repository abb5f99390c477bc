// Numbers and file sizes as French (Quebec) text; never reads a text, never money.

const NBSP = "\u00a0";
const NUMBER = new Intl.NumberFormat("fr-CA");
const ONE_DECIMAL = new Intl.NumberFormat("fr-CA", { maximumFractionDigits: 1 });
const UNITS = ["ko", "Mo", "Go", "To"] as const;

/** « 1 700 », « 2,5 »: groups of three with a no-break space, decimal comma (OQLF). Not for years. */
export function numberText(value: number): string {
  return NUMBER.format(value);
}

/** « 2,3 Mo », « 350 ko », « 512 octets »: decimal units of 1000 bytes, one decimal under ten. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes}${NBSP}${bytes < 2 ? "octet" : "octets"}`;
  let amount = bytes / 1000;
  let unit = 0;
  // 999,6 ko would round to « 1 000 ko ».
  while (amount >= 999.5 && unit < UNITS.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  const shown = amount < 9.95 ? ONE_DECIMAL.format(amount) : NUMBER.format(Math.round(amount));
  return `${shown}${NBSP}${UNITS[unit]}`;
}
