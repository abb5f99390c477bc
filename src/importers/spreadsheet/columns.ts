/** DATA: the columns of a spreadsheet that are understood, by the words of their headers: those that people type, and those of exports in French and in English. */
import { slug } from "../../locale/fr/slug.ts";

/** Headers as slugs: without accents, in lower case, with hyphens. */
const HEADERS = {
  title: ["titre", "title", "nom", "name", "activite", "formation", "evenement", "event", "sujet", "subject", "objet"],
  date: ["date", "jour", "day", "date-de-debut", "date-debut", "start-date", "startdate"],
  endDate: ["date-de-fin", "date-fin", "dernier-jour", "end-date", "enddate"],
  start: ["debut", "heure-de-debut", "heure-debut", "heure", "start", "start-time", "de"],
  end: ["fin", "heure-de-fin", "heure-fin", "end", "end-time", "a"],
  hours: ["heures", "horaire", "hours"],
  allDay: ["journee-entiere", "toute-la-journee", "all-day", "all-day-event"],
  place: ["lieu", "endroit", "salle", "emplacement", "local", "place", "location", "venue", "venue-name"],
  address: ["adresse", "address", "rue", "venue-address"],
  city: ["ville", "city", "municipalite", "venue-city"],
  price: ["prix", "cout", "tarif", "price", "cost", "frais", "ticket-price"],
  currency: ["devise", "currency", "currency-symbol"],
  url: ["lien", "url", "site", "site-web", "website", "link", "page", "inscription"],
  description: ["description", "resume", "details", "texte", "summary"],
  status: ["etat", "statut", "status"],
  group: ["groupe", "group", "edition"],
  category: ["categorie", "categories", "genre", "type", "category"],
  uid: ["uid", "identifiant", "id"],
} as const;

/** What programs keep for themselves: nobody misses it. */
const OWN_TO_PROGRAMS = new Set([
  ...["prive", "private", "priorite", "priority", "critere-de-diffusion", "sensitivity", "kilometrage", "mileage"],
  ...["rappel-actif-inactif", "date-de-rappel", "heure-du-rappel", "reminder-on-off", "reminder-date", "reminder-time"],
  ...["afficher-la-disponibilite", "show-time-as", "informations-facturation", "billing-information"],
  ...["organisateur-de-la-reunion", "meeting-organizer", "ressources-de-la-reunion", "meeting-resources"],
  ...["participants-obligatoires", "required-attendees", "participants-facultatifs", "optional-attendees"],
]);

export type Column = keyof typeof HEADERS;

/** The cells of a row that say something, each on one line but the description. */
export type Row = Readonly<Partial<Record<Column, string>>>;

/** The column that each header names; undefined for one that is not understood, « own » for one that a program keeps for itself. */
export function columnsOf(headers: readonly string[]): readonly (Column | "own" | undefined)[] {
  const plain = headers.map((header) => slug(header));
  const columns = plain.map((header) => columnOf(header) ?? columnOf(header.replace(/^(?:event|evenement)-/u, "")));
  // Beside « Heure de début », Outlook calls the first day « Début ».
  const dated = (bare: string, hour: RegExp, day: Column): readonly (Column | "own" | undefined)[] => {
    const isDay = !columns.includes(day) && plain.some((header) => hour.test(header));
    return isDay ? columns.map((column, at) => (plain[at] === bare ? day : column)) : columns;
  };
  columns.splice(0, columns.length, ...dated("debut", /^heure-de-debut$/u, "date"));
  columns.splice(0, columns.length, ...dated("fin", /^heure-de-fin$/u, "endDate"));
  return columns;
}

function columnOf(header: string): Column | "own" | undefined {
  if (OWN_TO_PROGRAMS.has(header)) return "own";
  return (Object.keys(HEADERS) as Column[]).find((column) => (HEADERS[column] as readonly string[]).includes(header));
}
