// What a language tag (BCP 47) says of a text: whether it is French, and the direction in which it is read.

/** Scripts read from right to left (Unicode, `Bidi_Class=R` or `AL`). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set("Adlm Arab Hebr Mand Nkoo Rohg Samr Syrc Thaa".split(" "));

/** True for « fr », « fr-CA »…, and for a text whose language is not said. */
export function isFrench(tag: string | undefined): boolean {
  return tag === undefined || /^fr(?:-|$)/iu.test(tag);
}

/** True when the usual script of the language is read from right to left; false for a tag that no one knows. */
export function isRightToLeft(tag: string): boolean {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? "");
  } catch {
    return false;
  }
}
