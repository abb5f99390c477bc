/** The capital letter of a sentence. */

/** « déplacée du 3 au 8 décembre » → « Déplacée du 3 au 8 décembre ». */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
