/** The keys of an event that a text is about; texts with the same event name and year are about the same edition. Those of `events.yml` are in `events.ts`. */
import * as z from "zod";
import { webAddress } from "./fields/addresses.ts";
import { listOf } from "./fields/lists.ts";
import { date, eventStart } from "./fields/moments.ts";
import { body } from "./fields/people.ts";
import { choice, text } from "./fields/text.ts";
import { OCCASION } from "./occasion.ts";
import { editionRegistration } from "./registration.ts";
import { session } from "./session.ts";
import { FRENCH_STATUSES, SESSION_STATUSES } from "./session-statuses.ts";

/** When, where, at what price and under what conditions one edition takes place, and what became of it. */
export const EDITION_KEYS = {
  edition: z.optional(text).meta({ label: "Édition", description: "Édition", example: "35e édition" }),
  date: z.optional(eventStart).meta({
    label: "Premier jour, ou mois",
    meanings: ["jour", "quand", "when"],
    description:
      "Premier jour, ou mois seul si le jour n’est pas connu, ou mots : `début mars 2027`, `automne 2027`, `à venir`",
    example: "2013-02-20",
  }),
  endDate: z.optional(date).meta({ label: "Dernier jour", description: "Dernier jour", example: "2013-02-22" }),
  start: OCCASION.start.meta({ description: "Heure de début, la même chaque jour" }),
  end: OCCASION.end.meta({ description: "Heure de fin, la même chaque jour" }),
  hours: OCCASION.hours,
  zone: OCCASION.zone,
  place: OCCASION.place.meta({ example: "centre-des-congres-de-quebec" }),
  online: OCCASION.online.meta({ description: "`true`, ou l’adresse de la rencontre virtuelle" }),
  price: OCCASION.price.meta({
    description:
      "Prix d’entrée, comme on le dit : `150 $`, `à partir de 95 $`, `gratuit pour les membres, 40 $ pour les autres`",
  }),
  prices: OCCASION.prices,
  seats: OCCASION.seats,
  seatsLeft: OCCASION.seatsLeft,
  registration: editionRegistration,
  status: z.optional(choice(SESSION_STATUSES, "état", FRENCH_STATUSES)).meta({
    label: "État",
    aliases: ["etat", "statut"],
    description:
      "`confirmed`, `full` (complet), `cancelled` (annulé), `postponed` (déplacé ou reporté) ou `to-confirm` (à confirmer)",
    example: "confirmed",
    choices: {
      confirmed: "confirmé",
      full: "complet",
      cancelled: "annulé",
      postponed: "déplacé ou reporté",
      "to-confirm": "à confirmer",
    },
  }),
  formerDate: z.optional(date).meta({
    label: "Ancienne date",
    description: "Ancienne date d’un événement déplacé",
    example: "2013-02-13",
  }),
  access: OCCASION.access.meta({
    description:
      "Accessibilité et conditions : `rampe`, `LSQ`, `sous-titres`, `boucle auditive`, `halte-garderie`, `12 ans et plus`, ou vos mots",
  }),
  url: z
    .optional(webAddress)
    .meta({ label: "Adresse", description: "Site de l’événement", example: "https://exemple.org" }),
} as const;

const { edition, date: firstDay, endDate, place: venue, url, ...rest } = EDITION_KEYS;

/** The dates of an event that comes back: each is a session in its form, and an edition of the event. */
export const eventSessions = z.optional(listOf(session)).meta({
  form: "liste de séances",
  label: "Dates, quand il revient",
  meanings: ["dates", "calendrier", "repeat", "repetition", "recurrence", "seances", "jours", "editions"],
  one: "une date",
  aliases: ["seances"],
  description:
    "Ses dates, quand il en a plusieurs : chacune s’écrit comme une séance, une règle (`repeat`) aussi; le reste du bloc vaut pour toutes",
  example: '- {id: samedis, repeat: "tous les samedis du 6 mars au 29 mai 2027"}',
});

const eventKeys = z.strictObject({
  name: text.meta({
    label: "Nom",
    aliases: ["nom"],
    description:
      "Nom de l’événement, le même dans tous les textes qui en parlent, ou son identifiant dans `events.yml`; pour le compte rendu d’une formation annoncée ici, le titre de celle-ci",
    example: "Web à Québec 2013",
  }),
  edition,
  date: firstDay,
  endDate,
  sessions: eventSessions,
  place: venue,
  url,
  organizer: z.optional(body).meta({
    label: "Organisme responsable",
    aliases: ["organisateur"],
    description: "Organisme responsable",
    example: "Réseau Action TI",
  }),
  ...rest,
});

/** A name alone stands for an event of which nothing else is said. */
const eventSchema = z
  .preprocess((value) => (typeof value === "string" ? { name: value } : value), eventKeys)
  .meta({ type: ["object", "string"] });

/** Returns the optional key `event` of a kind; `description` says what the event is to that kind. */
export function eventKey(description: string) {
  return z.optional(eventSchema).meta({
    form: "événement",
    label: "Événement",
    aliases: ["evenement"],
    description,
    example: "{name: Web à Québec 2013}",
  });
}
