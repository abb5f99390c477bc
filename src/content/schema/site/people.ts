/** The keys of `people.yml`: those who train, speak or write, as their pages present them. */
import * as z from "zod";
import { email, fileOrAddress, webAddress } from "../fields/addresses.ts";
import { phone } from "../fields/amounts.ts";
import { listOf } from "../fields/lists.ts";
import { identifier, text } from "../fields/text.ts";

const link = z.strictObject({
  label: text.meta({
    label: "Libellé",
    aliases: ["libelle", "nom", "titre"],
    description: "Texte du lien",
    example: "Mastodon",
  }),
  url: webAddress.meta({
    label: "Adresse",
    aliases: ["adresse", "lien"],
    description: "Adresse",
    example: "https://social.exemple.org/@dominique",
  }),
});

export const peopleSchema = z.array(
  z.strictObject({
    id: identifier.meta({
      label: "Identifiant permanent",
      aliases: ["identifiant"],
      description: "Identifiant, qui finit l’adresse de sa page",
      example: "equipe",
    }),
    name: text.meta({ label: "Nom", aliases: ["nom"], description: "Nom", example: "L’équipe de rédaction" }),
    role: z.optional(text).meta({
      label: "Rôle",
      aliases: ["role", "fonction", "poste", "metier"],
      description: "Ce que fait la personne, en quelques mots",
      example: "Formatrice",
    }),
    organisation: z
      .optional(text)
      .meta({ label: "Organisation", description: "Organisation", example: "Conseil Exemple" }),
    portrait: z.optional(fileOrAddress).meta({
      form: "fichier",
      label: "Portrait",
      aliases: ["photo", "image"],
      description: "Fichier de son portrait, dans le dossier de contenu",
      example: "dominique-exemple.jpg",
    }),
    bio: z.optional(text).meta({
      label: "Présentation",
      aliases: ["biographie", "presentation", "description"],
      widget: "long",
      description: "Deux ou trois phrases de présentation",
      example: "Elle enseigne la phrase courte et le budget honnête.",
    }),
    url: z
      .optional(webAddress)
      .meta({ label: "Adresse", aliases: ["site"], description: "Son site", example: "https://exemple.org" }),
    links: z.optional(listOf(link)).meta({
      form: "liste de liens",
      label: "Liens",
      one: "un lien",
      aliases: ["liens"],
      description: "Ses autres pages sur le Web",
      example: "- {label: Mastodon, url: https://social.exemple.org/@dominique}",
    }),
    email: z.optional(email).meta({
      label: "Courriel",
      aliases: ["courriel"],
      description: "Courriel, publié sur sa page : seulement avec son accord",
      example: "dominique@exemple.org",
    }),
    phone: z.optional(phone).meta({
      label: "Téléphone",
      aliases: ["telephone"],
      description: "Téléphone, publié sur sa page : seulement avec son accord",
      example: "819 555-0123",
    }),
  }),
);
