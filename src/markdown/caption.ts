/** Renders a picture's caption with its credit in a separate element; without « Photo : » or a similar label there is no credit. */
import { frenchHtml } from "./escape.ts";

const CREDIT = /(?:^|[\s(])(?:Crédits?(?:\s+photo)?|Photos?|Illustration|Source)\s*:\s*\S.*$|(?:^|\s)©\s*\S.*$/u;

/** `toHtml` is for a caption in another language. « Une salle. Photo : Camille Exemple » → the caption as HTML, with the credit in `<span class="credit">`. */
export function caption(text: string, toHtml: (words: string) => string = frenchHtml): string {
  const found = CREDIT.exec(text);
  if (found === null) return toHtml(text);
  const before = text.slice(0, found.index).trim();
  const credit = `<span class="credit">${toHtml(found[0].trim())}</span>`;
  return before === "" ? credit : `${toHtml(before)} ${credit}`;
}
