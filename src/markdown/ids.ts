/** The ids of one page: unique, and never those that page layouts use; it never changes a token. */
import type { TextContext } from "./context.ts";

/** Ids that the page around the text uses. */
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
  "seances",
  "serie",
]);
const PAGE_ID_PREFIXES = /^(?:session-|seance-|note-\d|appel-\d)/;

/** True for an id that the page around the text owns: a link may point to it, a heading may not take it. */
export function isPageId(id: string): boolean {
  return PAGE_IDS.has(id) || PAGE_ID_PREFIXES.test(id);
}

/** The wanted id, or with `-2`, `-3`… when it is taken or belongs to the page; it is then taken. */
export function claimId(context: TextContext, wanted: string): string {
  let id = isPageId(wanted) ? `texte-${wanted}` : wanted;
  const base = id;
  for (let number = 2; context.ids.has(id); number += 1) id = `${base}-${number}`;
  context.ids.add(id);
  return id;
}
