/** French keys, that get « ici on écrit … ». Those of other tools are read in `hiding/`. */

/** French key → ours. */
export const FRENCH_KEYS: Readonly<Record<string, string>> = {
  titre: "title",
  resume: "summary",
  sommaire: "summary",
  categorie: "categories",
  etiquettes: "tags",
  etiquette: "tags",
  "mots-cles": "tags",
  motscles: "tags",
  auteur: "authors",
  auteurs: "authors",
  autrice: "authors",
  autrices: "authors",
  "mise-a-jour": "updated",
  miseajour: "updated",
  modifie: "updated",
  brouillon: "draft",
  langue: "lang",
  serie: "series",
  seances: "sessions",
  seance: "sessions",
  prix: "price",
  cout: "price",
  places: "seats",
  lieu: "place",
  endroit: "place",
  formateur: "trainers",
  formatrice: "trainers",
  formateurs: "trainers",
  public: "audience",
  clientele: "audience",
  prealables: "prerequisites",
  apporter: "bring",
  "a-apporter": "bring",
  bailleurs: "funders",
  organisateur: "organizer",
  inscription: "registration",
  courriel: "email",
  telephone: "phone",
  limite: "deadline",
  "date-limite": "deadline",
  formulaire: "document",
  evenement: "event",
  conferenciers: "speakers",
  conferencier: "speakers",
  nom: "name",
  adresse: "address",
  ville: "city",
  debut: "start",
  fin: "end",
  heure: "start",
  groupe: "group",
  etat: "status",
  statut: "status",
  legende: "caption",
  nombre: "count",
  editeur: "publisher",
  taille: "size",
  identifiant: "id",
  alias: "aliases",
  "lire-aussi": "related",
  partie: "part",
  paraitre: "publishOn",
};

/** The form under which a key is looked up: lower case, no accent, hyphens for spaces and underscores. */
export function plainKey(key: string): string {
  return key
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/gu, "-");
}

/** True when one of the keys is French for `key`: what is wrong with it is told there. */
export function hasFrenchKey(data: Readonly<Record<string, unknown>>, key: string): boolean {
  return Object.keys(data).some((typed) => FRENCH_KEYS[plainKey(typed)] === key);
}
