// Hides the parts of a text that typography must leave as typed: URLs, e-mail addresses, smileys, emoji names.

import { signs } from "./signs-in-text.ts";

/** Replaces one protected character (U+FFFC OBJECT REPLACEMENT CHARACTER). */
export const OPAQUE = "\ufffc";

const ADDRESS =
  /(?:(?:https?|ftps?|webcal|file):\/\/|\b(?:mailto|tel|data):|\bwww\.)[^\s<>"«»“”\ufffc]*[^\s<>"«»“”\ufffc.,;:!?)\]'’…]/gi;
// The elided article of « l’info@exemple.ca » is not part of the address.
const EMAIL =
  /(?<![A-Za-zÀ-ɏ\d.+'_-])(?:(?:[cdjlmnst]|qu)'){0,3}([A-Za-zÀ-ɏ\d.+'_-]+@[A-Za-zÀ-ɏ\d-]+(?:\.[A-Za-zÀ-ɏ\d-]+)+)/gi;
const SMILEY = /(?<=^|\s)(?:[:;=]['o^-]?[)(DPpOo|/\\*\]]+|<3|\^\^)(?=$|[\s.,:;!?)»…\ufffc])/g;
const EMOJI_NAME = /(?<![\p{L}\d:]):[a-z\d_+-]+:(?![\p{L}\d:])/gu;

const OF_ADDRESS = signs("colon", "w");
const OF_SMILEY = signs("colon", "stops", "others");
const COLON = signs("colon");
const AT = signs("at");

/** Returns the text, of the same length, with every protected character replaced by `OPAQUE`; `found` is the result of `signsIn`. */
export function hideProtected(text: string, found: number): string {
  let hidden = text;
  if ((found & OF_ADDRESS) !== 0 && /:\/\/|www\.|mailto:|tel:|data:/i.test(text))
    hidden = hidden.replace(ADDRESS, opaque);
  if ((found & AT) !== 0) {
    hidden = hidden.replace(EMAIL, (match, address: string) => match.slice(0, -address.length) + opaque(address));
  }
  if ((found & OF_SMILEY) !== 0 && /[:;=]['o^-]?[)(DPpOo|/\\*\]]|<3|\^\^/.test(text))
    hidden = hidden.replace(SMILEY, opaque);
  if ((found & COLON) !== 0 && /:[a-z\d_+-]+:/.test(text)) hidden = hidden.replace(EMOJI_NAME, opaque);
  return hidden;
}

/** Puts the protected characters back in the changed text, in order, from the original text. */
export function showProtected(changed: string, hidden: string, original: string): string {
  if (hidden === original) return changed;
  let from = -1;
  return changed.replace(/\ufffc/g, () => {
    from = hidden.indexOf(OPAQUE, from + 1);
    return original[from] ?? OPAQUE;
  });
}

function opaque(span: string): string {
  return OPAQUE.repeat(span.length);
}
