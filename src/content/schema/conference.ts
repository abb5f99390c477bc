/** The keys of a report of a conference, talk or other event. */
import * as z from "zod";
import { webAddress } from "../fields/addresses.ts";
import { listOf } from "../fields/lists.ts";
import { people } from "../fields/people.ts";
import { language, text } from "../fields/text.ts";
import { COMMON, picture } from "./common.ts";
import { eventKey } from "./event.ts";

const video = z.strictObject({
  title: text.meta({ label: "Titre", aliases: ["titre"], description: "Titre de la vidéo", example: "Entrevue" }),
  url: z
    .optional(webAddress)
    .meta({ label: "Adresse", description: "Adresse de la vidéo", example: "https://vimeo.com/…" }),
  lang: z
    .optional(language)
    .meta({ label: "Langue de la vidéo", aliases: ["langue"], description: "Langue de la vidéo", example: "en" }),
  transcript: z.optional(text).meta({
    label: "Transcription",
    widget: "long",
    description: "Où lire la transcription",
    example: "La traduction suit.",
  }),
});

export const conferenceSchema = z.strictObject({
  ...COMMON,
  event: eventKey("Événement dont parle le compte rendu"),
  speakers: z.optional(people).meta({
    label: "Conférencières et conférenciers",
    one: "un nom",
    aliases: ["conferenciers", "conferencier"],
    description: "Conférencières et conférenciers",
    example: "- {name: Yann Sadok}",
  }),
  video: z.optional(video).meta({
    form: "vidéo",
    label: "Vidéo",
    description: "Vidéo de la conférence",
    example: "{title: Entrevue, lang: en}",
  }),
  photos: z.optional(listOf(picture)).meta({
    form: "liste d’images",
    holds: "picture",
    label: "Photographies",
    one: "une photographie",
    description: "Photographies",
    example: "- {src: salle.jpg, alt: La salle}",
  }),
});
