/** Finds the pages that a query names: « agenda », « s’abonner », « Mme Poirier », « catégorie médias sociaux ». */
import type { Destination } from "../../../src/output/search/destinations.ts";
import { initialOf, nameKey } from "../../../src/output/search/name-key.ts";
import type { Asked } from "../../../src/output/search/spelling.ts";

/** More would be a list of results. */
const MOST = 3;
/** What people type before a name: what it is, or how they want it. */
const LEAD =
  /^(?:page|section|rubrique|site|categorie|etiquette|theme|lieu|salle|evenement|personne|formateur|formatrice|auteur|auteure|autrice|conferencier|conferenciere|profil|bio|biographie|serie|liste|tou|tous|toute|voir|aller|ouvrir|consulter|trouver|chercher|lire|comment|ou|est|sont|quel|quelle|mon|ma|me|vos|votre|notre|nos|no|vo) /;

/** The destinations that one of the queries names, those of the first query that names any; `list` loads those with a key that begins with a sign, and `parse` is `parseQuery`. */
export async function destinationsFor(
  queries: readonly string[],
  list: (initial: string) => Promise<readonly Destination[]>,
  parse: (typed: string) => Asked,
): Promise<readonly Destination[]> {
  for (const key of new Set(queries.flatMap((query) => keysIn(nameKey(query, parse))))) {
    const named = (await list(initialOf(key))).filter(([, , , keys]) => keys.includes(key));
    if (named.length > 0) return distinct(named).slice(0, MOST);
  }
  return [];
}

/** The key of a query, then what is left of it without what leads to a name. */
function keysIn(key: string): readonly string[] {
  if (key === "") return [];
  return LEAD.test(key) ? [key, ...keysIn(key.replace(LEAD, ""))] : [key];
}

/** One for each address: the first. */
function distinct(list: readonly Destination[]): readonly Destination[] {
  return list.filter(([, url], at) => list.findIndex(([, other]) => other === url) === at);
}
