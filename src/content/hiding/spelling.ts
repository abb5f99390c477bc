/** Normalises how tools spell a key and a yes or no, so that they can be compared. */

/** Returns the form under which a key of another tool is looked up: `post_status`, `post-status` and `postStatus` are one. Accents are kept: « caché » is not « cache ». */
export function bareKey(key: string): string {
  return key
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Lower case, without accents, with hyphens: « En attente » → « en-attente ». */
export function bareWord(value: string): string {
  return value
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

const YES = new Set(["true", "yes", "y", "oui", "o", "vrai", "on", "1"]);
const NO = new Set(["false", "no", "n", "non", "faux", "off", "0"]);

/** Parses yes or no in any spelling, quoted or not, in either language; undefined for anything else. */
export function readYesNo(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const word = String(value)
    .replace(/["'«»“”‘’]/gu, "")
    .trim()
    .toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

/** True for an empty value, an empty text or an empty list. */
export function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (Array.isArray(value) && value.length === 0)
  );
}
