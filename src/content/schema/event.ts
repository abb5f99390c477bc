/** The keys of an event that a text is about; texts with the same event name and year are about the same edition. Those of `events.yml` are in `events.ts`. */
import * as z from "zod";
import { webAddress } from "./fields/addresses.ts";
import { date } from "./fields/moments.ts";
import { online } from "./fields/online.ts";
import { body, place } from "./fields/people.ts";
import { choice, text } from "./fields/text.ts";
import { FRENCH_STATUSES, SESSION_STATUSES } from "./session-statuses.ts";

/** When and where one edition takes place, and what became of it. */
export const EDITION_KEYS = {
  edition: z.optional(text).meta({ label: "Édition", description: "Édition", example: "35e édition" }),
  date: z
    .optional(date)
    .meta({ label: "Premier jour, ou mois", description: "Premier jour, ou mois", example: "2013-02-20" }),
  endDate: z.optional(date).meta({ label: "Dernier jour", description: "Dernier jour", example: "2013-02-22" }),
  place: z.optional(place).meta({
    label: "Lieu",
    aliases: ["lieu", "endroit"],
    description: "Lieu : identifiant de `places.yml` ou nom",
    example: "centre-des-congres-de-quebec",
  }),
  online: z.optional(online).meta({
    label: "En ligne",
    description: "`true`, ou l’adresse de la rencontre virtuelle",
    example: "true",
  }),
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
  url: z
    .optional(webAddress)
    .meta({ label: "Adresse", description: "Site de l’événement", example: "https://exemple.org" }),
} as const;

const { edition, date: firstDay, endDate, place: venue, url, ...rest } = EDITION_KEYS;

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
