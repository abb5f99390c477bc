// Numbers and file sizes as French (Quebec) text; never reads a text, never money.

const NBSP = "\u00a0";
const UNITS = ["ko", "Mo", "Go", "To"] as const;
// Made when first asked for: most commands print no number that needs them.
let whole: Intl.NumberFormat | undefined;
let oneDecimal: Intl.NumberFormat | undefined;

/** « 1 700 », « 2,5 »: groups of three with a no-break space, decimal comma (OQLF). Not for years. */
export function numberText(value: number): string {
  // Below a thousand, there is nothing to group.
  if (Number.isInteger(value) && value > 0 && value < 1000) return String(value);
  whole ??= new Intl.NumberFormat("fr-CA");
  return whole.format(value);
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
  oneDecimal ??= new Intl.NumberFormat("fr-CA", { maximumFractionDigits: 1 });
  const shown = amount < 9.95 ? oneDecimal.format(amount) : numberText(Math.round(amount));
  return `${shown}${NBSP}${UNITS[unit]}`;
}
