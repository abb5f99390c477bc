/** Renders a picture's caption, with its credit in an element of its own. */
import { creditedCaption, creditText } from "../locale/fr/picture-credit.ts";
import { escapeText, frenchHtml } from "./escape.ts";

/** « Une salle. photo : Camille Exemple » → the caption as HTML, with « Crédit : Camille Exemple » in `<small class="credit">`. `isFrench` is false for a caption in another language, which is printed as typed. */
export function caption(text: string, isFrench = true): string {
  const { caption: words, credit } = creditedCaption(text);
  const shown = isFrench ? frenchHtml(words) : escapeText(words);
  if (credit === undefined) return shown;
  const small = `<small class="credit"${isFrench ? "" : ' lang="fr"'}>${frenchHtml(creditText(credit))}</small>`;
  return shown === "" ? small : `${shown} ${small}`;
}
