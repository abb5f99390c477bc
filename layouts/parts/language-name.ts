/** The name of a language in French, for readers who wonder whether they will understand. */

const NAMES = new Intl.DisplayNames("fr-CA", { type: "language" });

/** « français » for `fr`; a text that is not a language code comes back unchanged. */
export function languageName(code: string): string {
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(code) ? (NAMES.of(code) ?? code) : code;
}
