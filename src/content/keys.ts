/** Keys that are not ours: French ones get « ici on écrit … »; those of other generators are read as ours. */

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

const RENAMED: Readonly<Record<string, string>> = {
  author: "authors",
  category: "categories",
  tag: "tags",
  keywords: "tags",
  excerpt: "summary",
  description: "summary",
  modified: "updated",
  lastmod: "updated",
  last_modified_at: "updated",
  redirect_from: "aliases",
};

const IGNORED: ReadonlySet<string> = new Set([
  "comments",
  "comment_status",
  "ping_status",
  "guid",
  "post_id",
  "wordpress_id",
  "wp_id",
  "toc",
  "share",
  "sidebar",
  "header",
  "footer",
  "status",
  "password",
  "parent",
  "menu_order",
  "date_gmt",
  "permalink",
  "published",
  "meta",
  "format",
]);

/** The same keys with those of Jekyll, Hugo and WordPress exports under our names; ours win when both are there. */
export function adoptLegacyKeys(
  data: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): { readonly data: Readonly<Record<string, unknown>>; readonly origin: ReadonlyMap<string, string> } {
  let adopted: Record<string, unknown> | undefined;
  const origin = new Map<string, string>();
  for (const key of Object.keys(data)) {
    if (known.has(key)) continue;
    const ours = RENAMED[key];
    if (ours === undefined && !IGNORED.has(key)) continue;
    adopted ??= { ...data };
    delete adopted[key];
    if (ours !== undefined && (data[ours] ?? null) === null) {
      adopted[ours] = data[key];
      origin.set(ours, key);
    }
    if (
      key === "permalink" &&
      typeof data[key] === "string" &&
      !String(data[key]).includes(":") &&
      data.aliases === undefined
    ) {
      adopted.aliases = [data[key]];
      origin.set("aliases", key);
    }
    if (key === "published" && data[key] === false) {
      adopted.draft = true;
      origin.set("draft", key);
    }
  }
  return { data: adopted ?? data, origin };
}
