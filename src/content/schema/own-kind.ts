/** The keys of a kind that a site adds to ours, in `site.yml`. */
import * as z from "zod";
import { legibleColour } from "./fields/colours.ts";
import { listOf } from "./fields/lists.ts";
import { choice, identifier, rawText, text } from "./fields/text.ts";

/** What a site may build a kind on: pages have neither date nor list. */
const BASES = ["formation", "conference", "guide", "article"] as const;

export const ownKindSchema = z.strictObject({
  label: text.meta({
    label: "Nom",
    aliases: ["nom", "libelle"],
    description: "Nom de la sorte, au singulier",
    example: "Balado",
  }),
  plural: text.meta({
    label: "Nom au pluriel",
    aliases: ["pluriel"],
    description: "Nom au pluriel : titre de sa liste, de son fil et de son lien dans le menu",
    example: "Balados",
  }),
  base: choice(BASES, "sorte de départ", { nouvelle: "article", billet: "article", atelier: "formation" }).meta({
    label: "Sorte de départ",
    aliases: ["modele", "sorte"],
    description:
      "Sorte dont elle reprend les clés et la mise en page : `formation`, `conference`, `guide` ou `article`",
    example: "article",
    choices: { formation: "Formation", conference: "Conférence", guide: "Guide", article: "Article" },
  }),
  folder: z.optional(identifier).meta({
    label: "Dossier",
    aliases: ["dossier"],
    description: "Dossier de ses textes, et début de leurs adresses; le nom au pluriel, s’il n’est pas dit",
    example: "balados",
  }),
  color: z.optional(legibleColour).meta({
    label: "Couleur",
    aliases: ["couleur", "colour"],
    description: "Couleur de la sorte, entre guillemets; sinon, elle est tirée de celle du site",
    example: '"#00636b"',
  }),
  intro: z.optional(text).meta({
    label: "Présentation",
    aliases: ["presentation", "description"],
    widget: "long",
    description: "Une phrase, en tête de sa liste",
    example: "Nos épisodes, du plus récent au plus ancien.",
  }),
  required: z.optional(listOf(rawText)).meta({
    form: "liste",
    label: "Clés nécessaires",
    one: "une clé",
    aliases: ["necessaire", "necessaires", "obligatoire", "obligatoires"],
    description: "Clés que chacun de ses textes doit avoir, en plus du titre et de la date",
    example: "[summary, source]",
  }),
});
