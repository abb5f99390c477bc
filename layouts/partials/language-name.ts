/** The name of a language in French, for a document or text in another language. */

const NAMES = new Intl.DisplayNames("fr-CA", { type: "language" });

/** « français » for `fr`; a text that is not a language code is returned unchanged. */
export function languageName(code: string): string {
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(code) ? (NAMES.of(code) ?? code) : code;
}
