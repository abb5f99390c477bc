/** Languages as BCP 47 tags, from what editors write: « français », « en », « fr-CA ». */

const NAMES: Readonly<Record<string, string>> = {
  français: "fr",
  anglais: "en",
  espagnol: "es",
  inuktitut: "iu",
  cri: "cr",
  innu: "moe",
};

/** The tag of a language; undefined for an unknown one, since no tag is better than a wrong one. */
export function languageTag(text: string | undefined): string | undefined {
  const name = text?.normalize("NFC").trim().toLowerCase();
  if (text === undefined || name === undefined) return undefined;
  return NAMES[name] ?? (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(name) ? text.trim() : undefined);
}
