/** The keys of a report of a conference, talk or other event. */
import { z } from "zod";
import { webAddress } from "../fields/addresses.ts";
import { listOf } from "../fields/lists.ts";
import { date } from "../fields/moments.ts";
import { reference, references } from "../fields/people.ts";
import { language, text } from "../fields/text.ts";
import { COMMON, picture } from "./common.ts";

export const eventSchema = z.strictObject({
  name: text.meta({ description: "Nom de l’événement, le même dans tous les textes qui en parlent", example: "Web à Québec 2013" }),
  edition: z.optional(text).meta({ description: "Édition", example: "35e édition" }),
  date: z.optional(date).meta({ description: "Premier jour, ou mois", example: "2013-02-20" }),
  endDate: z.optional(date).meta({ description: "Dernier jour", example: "2013-02-22" }),
  place: z.optional(reference).meta({ description: "Lieu : identifiant de `places.yml` ou nom", example: "centre-des-congres-de-quebec" }),
  url: z.optional(webAddress).meta({ description: "Site de l’événement", example: "https://exemple.org" }),
  organizer: z.optional(reference).meta({ description: "Organisme responsable", example: "Réseau Action TI" }),
});

const video = z.strictObject({
  title: text.meta({ description: "Titre de la vidéo", example: "Entrevue" }),
  url: z.optional(webAddress).meta({ description: "Adresse de la vidéo", example: "https://vimeo.com/…" }),
  lang: z.optional(language).meta({ description: "Langue de la vidéo", example: "en" }),
  transcript: z.optional(text).meta({ description: "Où lire la transcription", example: "La traduction suit." }),
});

export const conferenceSchema = z.strictObject({
  ...COMMON,
  event: z.optional(eventSchema).meta({ form: "événement", description: "Événement dont parle le texte", example: "{name: Web à Québec 2013}" }),
  speakers: z.optional(references).meta({ description: "Conférencières et conférenciers", example: "- {name: Yann Sadok}" }),
  video: z.optional(video).meta({ form: "vidéo", description: "Vidéo de la conférence", example: "{title: Entrevue, lang: en}" }),
  photos: z.optional(listOf(picture)).meta({ form: "liste d’images", description: "Photographies", example: "- {src: salle.jpg, alt: La salle}" }),
});
