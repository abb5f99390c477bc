// Telephone numbers with their extension: parsed as typed, formatted one way.

/** An E.164 number (« +18193622333 ») and the extension to ask for. Always frozen. */
export type Phone = { readonly number: string; readonly extension?: string };

const NBSP = "\u00a0";
// Matches from the first separator of a run only: a run may have thousands.
const EXTENSION = /(?<![ ,;])[ ,;]*(?:poste|post\.?|p\.?|ext\.?|x|#)\s*(\d{1,7})$/;
const TOLL_FREE = /^8(?:00|33|44|55|66|77|88)/;

/** Parses « 819 362-2333, poste 249 » and its usual variants, or an international number starting with « + »; undefined otherwise. */
export function parsePhone(text: string): Phone | undefined {
  const plain = text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
  const extension = EXTENSION.exec(plain)?.[1];
  const main = plain.replace(EXTENSION, "");
  if (!/^\+?[\d ().‐‑–-]+$/.test(main)) return undefined;
  const number = e164(main);
  if (number === undefined) return undefined;
  return Object.freeze(extension === undefined ? { number } : { number, extension });
}

/** « 819 362-2333, poste 249 », « 1 800 362-2333 » for a toll-free number (OQLF), with no-break spaces before the local number. */
export function phoneText(phone: Phone): string {
  const extension = phone.extension === undefined ? "" : `, poste ${phone.extension}`;
  const local = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone.number);
  if (!local) return `${phone.number}${extension}`;
  const prefix = TOLL_FREE.test(local[1] ?? "") ? `1${NBSP}` : "";
  return `${prefix}${local[1]}${NBSP}${local[2]}-${local[3]}${extension}`;
}

/** « tel:+18193622333;ext=249 » (RFC 3966 §3). */
export function phoneHref(phone: Phone): string {
  return `tel:${phone.number}${phone.extension === undefined ? "" : `;ext=${phone.extension}`}`;
}

function e164(text: string): string | undefined {
  const digits = text.replace(/\D/g, "");
  if (text.startsWith("+") && !digits.startsWith("1")) return /^\d{8,15}$/.test(digits) ? `+${digits}` : undefined;
  const local = /^1?([2-9]\d{2}[2-9]\d{6})$/.exec(digits);
  return local ? `+1${local[1]}` : undefined;
}
