/** Links to a part of the same page must find it; checked once all ids are known. */

import { nearest } from "../french/nearest.ts";
import type { TextContext } from "./context.ts";
import { isPageId, plainId } from "./ids.ts";
import { report } from "./report.ts";

/** Each guess compares the word with every id of the page: a text with more lost links than that has another fault. */
const MOST_GUESSED = 30;

/** Warns of each link to an id that neither the text nor the page around it has. */
export function checkFragments(context: TextContext): void {
  let lost = 0;
  for (const { id, typed, lines } of context.fragments) {
    if (id === "" || context.ids.has(id) || isPageId(id)) continue;
    lost += 1;
    report(context, {
      code: "lien-interne-casse",
      lines,
      typed,
      message: `Aucun titre de cette page n’a l’identifiant « ${id} ».`,
      advice: adviceFor(context, id, lost <= MOST_GUESSED),
    });
  }
}

function adviceFor(context: TextContext, id: string, guess: boolean): string {
  const plain = plainId(id);
  if (context.ids.has(plain)) return `Écrivez « #${plain} ».`;
  const close = guess ? nearest(plain, [...context.ids]) : undefined;
  return close === undefined
    ? `Donnez-le au titre visé : « ## Titre {#${id}} », ou corrigez le lien.`
    : `Vouliez-vous dire « #${close} »?`;
}
