/** The keys of `events.yml`: the events that several texts are about, said once. */
import * as z from "zod";
import { EDITION_KEYS } from "./event.ts";
import { webAddress } from "./fields/addresses.ts";
import { listOf, texts } from "./fields/lists.ts";
import { day } from "./fields/moments.ts";
import { body, place } from "./fields/people.ts";
import { identifier, text } from "./fields/text.ts";

const edition = z.strictObject({
  ...EDITION_KEYS,
  updated: z.optional(day).meta({
    label: "Dernier changement",
    description: "Jour du dernier changement de date ou d’état, pour les calendriers des personnes abonnées",
    example: "2013-02-04",
  }),
});

export const eventsSchema = z.array(
  z.strictObject({
    id: identifier.meta({
      label: "Identifiant permanent",
      aliases: ["identifiant"],
      description: "Identifiant, qui est aussi la fin de l’adresse de sa page",
      example: "jiq",
    }),
    name: text.meta({
      label: "Nom",
      aliases: ["nom"],
      description: "Nom de l’événement, sans l’année",
      example: "Journée informatique du Québec (JIQ)",
    }),
    synonyms: z.optional(texts).meta({
      label: "Autres noms",
      one: "un nom",
      aliases: ["synonymes"],
      description: "Ses autres noms, tels que les textes les écrivent",
      example: "[J.I.Q.]",
    }),
    summary: z.optional(text).meta({
      label: "Résumé",
      aliases: ["resume", "description"],
      widget: "long",
      description: "Ce qu’est l’événement, en une ou deux phrases",
      example: "La rencontre annuelle du milieu.",
    }),
    organizer: z.optional(body).meta({
      label: "Organisme responsable",
      aliases: ["organisateur"],
      description: "Organisme responsable de toutes les éditions",
      example: "Réseau Exemple",
    }),
    place: z.optional(place).meta({
      label: "Lieu",
      aliases: ["lieu", "endroit"],
      description: "Lieu de toutes les éditions : identifiant de `places.yml` ou nom",
      example: "centre-des-congres-de-quebec",
    }),
    url: z
      .optional(webAddress)
      .meta({ label: "Adresse", description: "Site de l’événement", example: "https://exemple.org" }),
    editions: z.optional(listOf(edition)).meta({
      form: "liste d’éditions",
      label: "Éditions",
      one: "une édition",
      description: "Ses éditions : voir les clés d’une édition",
      example: "- {edition: 35e édition, date: 2013-11-19}",
    }),
  }),
);
