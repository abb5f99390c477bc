/** The keys of a guide: the document it summarises and the numbered lists it announces. */
import * as z from "zod";
import { COMMON } from "./common.ts";
import { eventKey } from "./event.ts";
import { fileOrAddress, webAddress } from "./fields/addresses.ts";
import { count } from "./fields/amounts.ts";
import { listOf } from "./fields/lists.ts";
import { date } from "./fields/moments.ts";
import { language, pluralNoun, rawText, text } from "./fields/text.ts";

export const documentSchema = z.strictObject({
  title: text.meta({
    label: "Titre",
    aliases: ["titre"],
    description: "Titre du document",
    example: "Guide de rédaction",
  }),
  publisher: z
    .optional(text)
    .meta({ label: "Éditeur", aliases: ["editeur"], description: "Éditeur", example: "CEFRIO" }),
  date: z
    .optional(date)
    .meta({ label: "Date de parution", description: "Date ou mois de parution", example: "2012-09" }),
  url: z
    .optional(webAddress)
    .meta({ label: "Adresse", description: "Adresse du document", example: "https://exemple.org/guide.pdf" }),
  file: z
    .optional(fileOrAddress)
    .meta({ label: "Fichier", description: "Fichier à côté du texte", example: "guide.pdf" }),
  format: z.optional(rawText).meta({ label: "Format", description: "Format", example: "PDF" }),
  pages: z.optional(count).meta({ label: "Pages", description: "Nombre de pages", example: "22" }),
  size: z.optional(text).meta({
    label: "Taille",
    aliases: ["taille"],
    description: "Taille, si le fichier est ailleurs",
    example: "2,3 Mo",
  }),
  lang: z
    .optional(language)
    .meta({ label: "Langue du document", aliases: ["langue"], description: "Langue", example: "fr" }),
  archivedUrl: z.optional(webAddress).meta({
    label: "Copie archivée",
    description: "Copie archivée, quand l’original a disparu",
    example: "https://exemple.org/archive",
  }),
});

export const guideListSchema = z.strictObject({
  title: text.meta({
    label: "Titre",
    aliases: ["titre"],
    description: "Titre de la liste, comme dans le texte",
    example: "Quinze conseils",
    unshown: "Le vérificateur cherche cette liste dans le texte, qui seul est affiché.",
  }),
  kind: pluralNoun.meta({
    label: "Ce que sont ses éléments",
    description: "Ce que sont ses éléments, au pluriel : `conditions`, `facteurs`, `conseils`, `étapes`, `questions`…",
    example: "conseils",
  }),
  count: count.meta({
    label: "Nombre d’éléments",
    aliases: ["nombre"],
    description: "Nombre d’éléments annoncé",
    example: "15",
  }),
});

export const guideSchema = z.strictObject({
  ...COMMON,
  event: eventKey("Événement d’où vient ce guide"),
  document: z.optional(documentSchema).meta({
    form: "document",
    label: "Document",
    aliases: ["formulaire"],
    description: "Document résumé",
    example: "{title: Guide, pages: 22}",
    template: [
      "title: Titre du document résumé",
      "publisher: Nom de l’éditeur",
      "date: 2026-09",
      "url: https://exemple.org/guide.pdf",
      "pages: 22",
    ],
  }),
  lists: z.optional(listOf(guideListSchema)).meta({
    form: "liste de listes",
    label: "Listes annoncées",
    one: "une liste",
    description: "Listes numérotées annoncées",
    example: "- {title: Quinze conseils, kind: conseils, count: 15}",
    template: ["- { title: Titre de la liste dans le texte, kind: conseils, count: 15 }"],
  }),
});
