/**
 * Words as the search index and queries spell them: the indexer splits « l'intranet » only at a straight apostrophe and knows no ligature.
 * Both sides must pass through here, or « intranet » and « œuvre » find nothing. It is never shown to a reader.
 */

/** Straight apostrophes and hyphens, plain spaces, `oe` and `ae`; case and accents stay, the index sees to them. */
export function searchText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replaceAll("œ", "oe")
    .replaceAll("Œ", "Oe")
    .replaceAll("æ", "ae")
    .replaceAll("Æ", "Ae");
}
