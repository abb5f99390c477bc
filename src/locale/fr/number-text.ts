// Formats numbers and file sizes in French (Quebec).

const NBSP = "\u00a0";
const UNITS = ["ko", "Mo", "Go", "To"] as const;
// Created on first use: most commands format no number that needs them.
let whole: Intl.NumberFormat | undefined;
let oneDecimal: Intl.NumberFormat | undefined;

/** « 1 700 », « 2,5 »: thousands separated by a no-break space, decimal comma (OQLF). Not for years. */
export function numberText(value: number): string {
  // A fast path: there is nothing to group below a thousand.
  if (Number.isInteger(value) && value > 0 && value < 1000) return String(value);
  whole ??= new Intl.NumberFormat("fr-CA");
  return whole.format(value);
}

/** « 2,3 Mo », « 350 ko », « 512 octets »: `bytes` in decimal units of 1000, with one decimal under ten. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes}${NBSP}${bytes < 2 ? "octet" : "octets"}`;
  let amount = bytes / 1000;
  let unit = 0;
  // Otherwise 999,6 ko would round to « 1 000 ko ».
  while (amount >= 999.5 && unit < UNITS.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  oneDecimal ??= new Intl.NumberFormat("fr-CA", { maximumFractionDigits: 1 });
  const shown = amount < 9.95 ? oneDecimal.format(amount) : numberText(Math.round(amount));
  return `${shown}${NBSP}${UNITS[unit]}`;
}
