/** The keys of a report of a conference, talk or other event. */
import * as z from "zod";
import { COMMON, picture } from "./common.ts";
import { eventKey } from "./event.ts";
import { fileOrAddress, webAddress } from "./fields/addresses.ts";
import { listOf } from "./fields/lists.ts";
import { people } from "./fields/people.ts";
import { language, text } from "./fields/text.ts";

const video = z.strictObject({
  title: text.meta({ label: "Titre", aliases: ["titre"], description: "Titre de la vidéo", example: "Entrevue" }),
  url: z
    .optional(webAddress)
    .meta({ label: "Adresse", description: "Adresse de la vidéo", example: "https://vimeo.com/…" }),
  file: z.optional(fileOrAddress).meta({
    label: "Fichier",
    aliases: ["fichier"],
    description:
      "Vidéo ou son à côté du texte, qui joue dans la page; ses sous-titres ont le même nom (`entrevue.vtt`)",
    example: "entrevue.mp4",
  }),
  image: z.optional(picture).meta({
    form: "image",
    label: "Image",
    description: "Image montrée avant la lecture",
    example: "{src: affiche.jpg, alt: L’affiche}",
  }),
  length: z.optional(text).meta({
    label: "Durée",
    aliases: ["duree", "duration"],
    description: "Durée, telle qu’elle sera lue",
    example: "12 min",
  }),
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
  event: eventKey("Événement dont parle le compte rendu").meta({
    template: [
      "name: Nom de l’événement",
      "edition: 3e édition",
      "date: 2026-11-19",
      "endDate: 2026-11-20",
      "place: Salle et ville, ou un identifiant de places.yml",
      "organizer: Nom de l’organisme responsable",
    ],
  }),
  speakers: z.optional(people).meta({
    label: "Conférencières et conférenciers",
    one: "un nom",
    aliases: ["conferenciers", "conferencier"],
    description: "Conférencières et conférenciers",
    example: "- {name: Yann Sadok}",
    template: ["- { name: Camille Exemple, organisation: Nom de l’organisme }"],
  }),
  video: z.optional(video).meta({
    form: "vidéo",
    label: "Vidéo",
    description: "Vidéo de la conférence",
    example: "{title: Entrevue, lang: en}",
    template: "{ title: Titre de la vidéo, url: https://exemple.org/video, lang: en }",
  }),
  photos: z.optional(listOf(picture)).meta({
    form: "liste d’images",
    holds: "picture",
    label: "Photographies",
    one: "une photographie",
    description: "Photographies",
    example: "- {src: salle.jpg, alt: La salle}",
    template: ["- { src: salle.jpg, alt: Ce que montre la photographie, credit: Camille Exemple }"],
  }),
});
