/** Makes the ids of one page: unique, ASCII, and distinct from those that the layouts use. */
import { slug } from "../locale/fr/slug.ts";
import type { TextContext } from "./context.ts";

/** Ids used by the page layout around the text. */
const PAGE_IDS: ReadonlySet<string> = new Set([
  "contenu",
  "recherche",
  "menu",
  "sommaire",
  "notes-de-bas-de-page",
  "a-lire-aussi",
  "document",
  "en-pratique",
  "joindre",
  "meme-evenement",
  "photos",
  "q",
  "reperes",
  "resume",
  "seances",
  "serie",
  "texte",
]);
const PAGE_ID_PREFIXES = /^(?:session-|seance-|note-\d|appel-\d)/;
const PLAIN = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** True for an id that belongs to the page layout: a link may target it, a heading may not take it. */
export function isPageId(id: string): boolean {
  return PAGE_IDS.has(id) || PAGE_ID_PREFIXES.test(id);
}

/** Reduces an id to ASCII letters, digits and hyphens, starting with a letter: « les-étapes » → « les-etapes », « 2013 » → « section-2013 ». */
export function plainId(wanted: string): string {
  if (PLAIN.test(wanted)) return wanted;
  const plain = slug(wanted) || "section";
  return PLAIN.test(plain) ? plain : `section-${plain}`;
}

/** Reserves and returns a unique id: `plainId(wanted)`, with `-2`, `-3`… when it is taken, or prefixed by `texte-` when the layout uses it. */
export function claimId(context: TextContext, wanted: string): string {
  const plain = plainId(wanted);
  const base = isPageId(plain) ? `texte-${plain}` : plain;
  let id = base;
  let number = context.lastNumbers.get(base) ?? 1;
  while (context.ids.has(id)) {
    number += 1;
    id = `${base}-${number}`;
  }
  context.lastNumbers.set(base, number);
  context.ids.add(id);
  return id;
}
