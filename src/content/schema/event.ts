/** The keys of an event, which a report tells about, a training belongs to, or an article speaks of: its name brings their pages together. */
import * as z from "zod";
import { webAddress } from "../fields/addresses.ts";
import { date } from "../fields/moments.ts";
import { reference } from "../fields/people.ts";
import { text } from "../fields/text.ts";

const eventSchema = z.strictObject({
  name: text.meta({
    description:
      "Nom de l’événement, le même dans tous les textes qui en parlent; pour le compte rendu d’une formation annoncée ici, le titre de celle-ci",
    example: "Web à Québec 2013",
  }),
  edition: z.optional(text).meta({ description: "Édition", example: "35e édition" }),
  date: z.optional(date).meta({ description: "Premier jour, ou mois", example: "2013-02-20" }),
  endDate: z.optional(date).meta({ description: "Dernier jour", example: "2013-02-22" }),
  place: z
    .optional(reference)
    .meta({ description: "Lieu : identifiant de `places.yml` ou nom", example: "centre-des-congres-de-quebec" }),
  url: z.optional(webAddress).meta({ description: "Site de l’événement", example: "https://exemple.org" }),
  organizer: z.optional(reference).meta({ description: "Organisme responsable", example: "Réseau Action TI" }),
});

/** The optional key `event` of a kind; `description` says what the event is to that kind. */
export function eventKey(description: string) {
  return z.optional(eventSchema).meta({ form: "événement", description, example: "{name: Web à Québec 2013}" });
}
