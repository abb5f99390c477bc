/** Finds the pages that a query names: « agenda », « s’abonner », « Mme Poirier », « catégorie médias sociaux ». */
import type { Destination } from "../../../src/output/search/destinations.ts";
import { nameKey } from "../../../src/output/search/name-key.ts";
import type { Asked } from "../../../src/output/search/spelling.ts";

/** More would be a list of results. */
const MOST = 3;
/** What people type before a name: what it is, or how they want it. */
const LEAD =
  /^(?:page|section|rubrique|site|categorie|etiquette|theme|lieu|salle|evenement|personne|formateur|formatrice|auteur|auteure|autrice|conferencier|conferenciere|profil|bio|biographie|serie|liste|tou|tous|toute|voir|aller|ouvrir|consulter|trouver|chercher|lire|comment|ou|est|sont|quel|quelle|mon|ma|me|vos|votre|notre|nos|no|vo) /;

/** The destinations that one of the queries names, those of the first query that names any; `parse` is `parseQuery`. */
export function destinationsFor(
  queries: readonly string[],
  list: readonly Destination[],
  parse: (typed: string) => Asked,
): readonly Destination[] {
  for (const query of queries) {
    for (let key = nameKey(query, parse); key !== ""; key = LEAD.test(key) ? key.replace(LEAD, "") : "") {
      const named = list.filter(([, , , keys]) => keys.includes(key));
      if (named.length > 0) return distinct(named).slice(0, MOST);
    }
  }
  return [];
}

/** One for each address: the first. */
function distinct(list: readonly Destination[]): readonly Destination[] {
  return list.filter(([, url], at) => list.findIndex(([, other]) => other === url) === at);
}
