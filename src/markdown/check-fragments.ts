/** Checks links to a fragment of the same page, once all ids are known. */

import { nearest } from "../locale/fr/nearest.ts";
import type { TextContext } from "./context.ts";
import { isPageId, plainId } from "./ids.ts";
import { report } from "./report.ts";

/** Finding a suggestion compares the fragment with every id of the page: past this many broken links, none is looked for. */
const MOST_SUGGESTIONS = 30;

/** Adds a warning for each link to an id that neither the text nor the page layout defines. */
export function checkFragments(context: TextContext): void {
  let broken = 0;
  for (const { id, typed, lines } of context.fragments) {
    if (id === "" || context.ids.has(id) || isPageId(id)) continue;
    broken += 1;
    report(context, {
      code: "lien-interne-casse",
      lines,
      typed,
      message: `Aucun titre de cette page n’a l’identifiant « ${id} ».`,
      advice: adviceFor(context, id, broken <= MOST_SUGGESTIONS),
    });
  }
}

function adviceFor(context: TextContext, id: string, suggest: boolean): string {
  const plain = plainId(id);
  if (context.ids.has(plain)) return `Écrivez « #${plain} ».`;
  const close = suggest ? nearest(plain, [...context.ids]) : undefined;
  return close === undefined
    ? `Donnez-le au titre visé : « ## Titre {#${id}} », ou corrigez le lien.`
    : `Vouliez-vous dire « #${close} »?`;
}
