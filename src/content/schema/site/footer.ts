/** The keys of `site.yml` about the foot of every page: a text, links, partners, newsletter. */
import * as z from "zod";
import { anyAddress, fileOrAddress, webAddress } from "../fields/addresses.ts";
import { listOf } from "../fields/lists.ts";
import { rawText, text } from "../fields/text.ts";

const partner = z.strictObject({
  name: text.meta({ label: "Nom", aliases: ["nom"], description: "Nom du partenaire", example: "Fondation Exemple" }),
  url: z.optional(webAddress).meta({ label: "Adresse", description: "Son site", example: "https://exemple.org" }),
  logo: z.optional(fileOrAddress).meta({
    form: "fichier",
    label: "Logo",
    description: "Fichier de son logo, dans le dossier de contenu",
    example: "fondation.svg",
  }),
  alt: z.optional(text).meta({
    label: "Texte de remplacement",
    description: "Ce que dit le logo; par défaut, le nom",
    example: "Fondation Exemple",
  }),
});

export const footer = z.strictObject({
  text: z.optional(text).meta({
    label: "Texte",
    aliases: ["texte"],
    widget: "long",
    description: "Une phrase au bas de chaque page, à la place de la description",
    example: "Un organisme à but non lucratif",
  }),
  links: z
    .optional(
      listOf(
        z.strictObject({
          label: text.meta({ label: "Libellé", description: "Texte du lien", example: "Rapport annuel" }),
          url: anyAddress.meta({ label: "Adresse", description: "Adresse", example: "/rapport-annuel/" }),
        }),
      ),
    )
    .meta({
      form: "liste de liens",
      label: "Liens",
      one: "un lien",
      aliases: ["liens"],
      description: "Liens ajoutés au bas de chaque page",
      example: "- {label: Rapport annuel, url: /rapport-annuel/}",
    }),
  partners: z.optional(listOf(partner)).meta({
    form: "liste de partenaires",
    label: "Partenaires",
    one: "un partenaire",
    aliases: ["partenaires"],
    description: "Partenaires et bailleurs de fonds, avec leur logo",
    example: "- {name: Fondation Exemple, url: https://exemple.org, logo: fondation.svg}",
  }),
});

/** An address alone is that of a page; `action` is that of a form, and `field` the name of its field. */
export const newsletter = z
  .preprocess(
    (value) => (typeof value === "string" ? { url: value } : value),
    z.strictObject({
      url: z.optional(anyAddress).meta({
        label: "Page d’inscription",
        aliases: ["page", "lien"],
        description: "Adresse de la page où l’on s’inscrit",
        example: "https://infolettre.exemple.org/inscription",
      }),
      action: z.optional(webAddress).meta({
        label: "Adresse du formulaire",
        aliases: ["formulaire"],
        description: "Adresse à laquelle le formulaire est envoyé (attribut `action`)",
        example: "https://infolettre.exemple.org/abonner",
      }),
      field: z.optional(rawText).meta({
        label: "Nom du champ",
        aliases: ["champ"],
        description: "Nom du champ du courriel dans ce formulaire; par défaut `email`",
        example: "EMAIL",
      }),
    }),
  )
  .meta({ type: ["object", "string"] });
