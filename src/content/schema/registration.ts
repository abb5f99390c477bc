/** How people register: for a training, whose form may be a file beside the text, and for an edition of an event. */
import * as z from "zod";
import { email, fileOrAddress, webAddress } from "./fields/addresses.ts";
import { phone } from "./fields/amounts.ts";
import { day } from "./fields/moments.ts";
import { text } from "./fields/text.ts";

/** The ways to register that need no file. */
const WAYS = {
  url: z.optional(webAddress).meta({
    label: "Adresse",
    meanings: ["lien", "adresse", "site", "page"],
    description: "Page d’inscription",
    example: "https://exemple.org/inscription",
  }),
  email: z.optional(email).meta({
    label: "Courriel",
    aliases: ["courriel", "mail"],
    description: "Courriel",
    example: "formation@exemple.org",
  }),
  phone: z.optional(phone).meta({
    label: "Téléphone",
    aliases: ["telephone", "tel"],
    description: "Téléphone",
    example: "819 362-2333, poste 249",
  }),
  contact: z
    .optional(text)
    .meta({ label: "À qui s’adresser", description: "À qui s’adresser", example: "la coordonnatrice" }),
  deadline: z.optional(day).meta({
    label: "Dernier jour pour s’inscrire",
    aliases: ["limite", "date-limite"],
    description: "Dernier jour pour s’inscrire",
    example: "2013-01-08",
  }),
} as const;

const registration = z.strictObject({
  ...WAYS,
  document: z.optional(fileOrAddress).meta({
    label: "Formulaire à télécharger",
    aliases: ["formulaire"],
    description: "Formulaire à télécharger",
    example: "formulaire.pdf",
  }),
});

const WORDS = {
  form: "inscription",
  label: "Inscription",
  meanings: ["s-inscrire", "inscriptions", "rsvp", "contact", "signup", "billets", "formulaire"],
  aliases: ["inscription"],
  description: "Inscription : voir les clés de l’inscription",
  example: "{email: formation@exemple.org}",
} as const;

/** The key `registration` of a training. */
export const formationRegistration = z.optional(registration).meta(WORDS);

/** The key `registration` of an edition: several texts and `events.yml` speak of it, and a file stands beside one of them only. */
export const editionRegistration = z.optional(z.strictObject(WAYS)).meta({
  ...WORDS,
  description: "Inscription : voir les clés de l’inscription, sans `document`",
});
