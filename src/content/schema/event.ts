/** The keys of an event, which a conference report, a training or an article may refer to: pages with the same event name are linked together. */
import * as z from "zod";
import { webAddress } from "./fields/addresses.ts";
import { date } from "./fields/moments.ts";
import { body, place } from "./fields/people.ts";
import { text } from "./fields/text.ts";

const eventSchema = z.strictObject({
  name: text.meta({
    label: "Nom",
    aliases: ["nom"],
    description:
      "Nom de l’événement, le même dans tous les textes qui en parlent; pour le compte rendu d’une formation annoncée ici, le titre de celle-ci",
    example: "Web à Québec 2013",
  }),
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
  url: z
    .optional(webAddress)
    .meta({ label: "Adresse", description: "Site de l’événement", example: "https://exemple.org" }),
  organizer: z.optional(body).meta({
    label: "Organisme responsable",
    aliases: ["organisateur"],
    description: "Organisme responsable",
    example: "Réseau Action TI",
  }),
});

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
