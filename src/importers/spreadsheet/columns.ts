/** DATA: the columns of a spreadsheet that are understood, by the words of their headers. */
import { slug } from "../../locale/fr/slug.ts";

/** Headers as slugs: without accents, in lower case, with hyphens. */
const HEADERS = {
  title: ["titre", "title", "nom", "name", "activite", "formation", "evenement", "event", "sujet", "subject"],
  date: ["date", "jour", "day", "date-de-debut", "date-debut", "start-date", "startdate"],
  endDate: ["date-de-fin", "date-fin", "dernier-jour", "end-date", "enddate"],
  start: ["debut", "heure-de-debut", "heure-debut", "heure", "start", "start-time", "de"],
  end: ["fin", "heure-de-fin", "heure-fin", "end", "end-time", "a"],
  hours: ["heures", "horaire", "hours"],
  place: ["lieu", "endroit", "salle", "place", "location", "venue"],
  address: ["adresse", "address", "rue"],
  city: ["ville", "city", "municipalite"],
  price: ["prix", "cout", "tarif", "price", "cost", "frais"],
  url: ["lien", "url", "site", "site-web", "link", "page", "inscription"],
  description: ["description", "resume", "details", "texte", "summary"],
  status: ["etat", "statut", "status"],
  category: ["categorie", "categories", "genre", "type", "category", "event-category", "event-type"],
  uid: ["uid", "identifiant", "id"],
} as const;

export type Column = keyof typeof HEADERS;

/** The cells of a row that say something, each on one line but the description. */
export type Row = Readonly<Partial<Record<Column, string>>>;

/** The column that a header names; undefined for one that is not understood. */
export function columnOf(header: string): Column | undefined {
  const wanted = slug(header);
  return (Object.keys(HEADERS) as Column[]).find((column) => (HEADERS[column] as readonly string[]).includes(wanted));
}
