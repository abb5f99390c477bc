/** The keys of `site.yml` and `vocabulary.yml`; those of `people.yml` and `places.yml` are in `site/`, those of `events.yml` in `events.ts`. */
import * as z from "zod";
import { ROUTES } from "../../routes.ts";
import { email, fileOrAddress, webAddress } from "./fields/addresses.ts";
import { phone } from "./fields/amounts.ts";
import { licence } from "./fields/licence.ts";
import { listOf, synonyms, texts } from "./fields/lists.ts";
import { day, zone } from "./fields/moments.ts";
import { identifier, rawText, siteLanguage, text } from "./fields/text.ts";
import { ownKindSchema } from "./own-kind.ts";
import { admin } from "./site/admin.ts";
import { footer, newsletter } from "./site/footer.ts";
import { logo, theme } from "./site/identity.ts";
import { menu } from "./site/menu.ts";

const organisation = z.strictObject({
  name: text.meta({ label: "Nom", aliases: ["nom"], description: "Nom de l’organisation", example: "Conseil Exemple" }),
  url: z
    .optional(webAddress)
    .meta({ label: "Adresse", description: "Site de l’organisation", example: "https://exemple.org" }),
  logo: z
    .optional(fileOrAddress)
    .meta({ label: "Logo", description: "Logo, si le site n’en a pas un à lui (`logo`)", example: "logo.svg" }),
  email: z
    .optional(email)
    .meta({ label: "Courriel", aliases: ["courriel"], description: "Courriel", example: "bonjour@exemple.org" }),
  phone: z
    .optional(phone)
    .meta({ label: "Téléphone", aliases: ["telephone"], description: "Téléphone", example: "819 555-0123" }),
  address: z.optional(text).meta({
    label: "Adresse",
    aliases: ["adresse"],
    description: "Adresse postale",
    example: "1, rue de l’Exemple, Québec",
  }),
});

export const siteSchema = z.strictObject({
  title: z
    .optional(text)
    .meta({ label: "Titre", aliases: ["titre"], description: "Titre du site", example: "Le site du Conseil Exemple" }),
  description: z.optional(text).meta({
    label: "Description",
    widget: "long",
    description: "Ce que l’on y trouve, en une phrase",
    example: "Formations et guides",
  }),
  url: z
    .optional(webAddress)
    .meta({ label: "Adresse", description: "Adresse du site publié", example: "https://exemple.org" }),
  language: z.optional(siteLanguage).meta({
    label: "Langue",
    description: "Langue du site : le français, au besoin d’un autre pays",
    example: "fr-CA",
  }),
  timezone: z
    .optional(zone)
    .meta({ label: "Fuseau horaire", description: "Fuseau horaire des séances", example: "America/Toronto" }),
  organisation: z.optional(organisation).meta({
    form: "organisation",
    label: "Organisation",
    description: "Organisation qui publie",
    example: "{name: Conseil Exemple}",
  }),
  privacy: z
    .optional(
      z.strictObject({
        title: text.meta({
          label: "Titre",
          aliases: ["titre"],
          description: "Titre de la personne responsable",
          example: "la direction générale",
        }),
        email: email.meta({
          label: "Courriel",
          aliases: ["courriel"],
          description: "Courriel",
          example: "confidentialite@exemple.org",
        }),
      }),
    )
    .meta({
      form: "contact",
      label: "Renseignements personnels",
      description: "Responsable de la protection des renseignements personnels (Loi 25)",
      example: "{title: la direction générale, email: confidentialite@exemple.org}",
    }),
  kinds: z.optional(listOf(ownKindSchema)).meta({
    form: "liste de sortes",
    label: "Sortes de textes",
    one: "une sorte",
    aliases: ["sortes", "types"],
    description: "Sortes de textes du site, en plus des formations, conférences, guides et articles",
    example: "- {label: Balado, plural: Balados, base: article}",
  }),
  menu: z.optional(menu).meta({
    form: "liste de liens",
    label: "Menu",
    one: "un lien",
    description: "Menu principal",
    example: `- {label: Agenda, url: ${ROUTES.agenda}}`,
  }),
  logo: z.optional(logo).meta({
    form: "fichier ou {light, dark}",
    label: "Logo",
    description: "Logo, à la place du titre en tête de chaque page",
    example: "logo.svg",
  }),
  icon: z.optional(fileOrAddress).meta({
    form: "fichier",
    label: "Icône",
    aliases: ["icone", "favicon"],
    description: "Fichier carré, SVG ou PNG d’au moins 512 pixels, dont sont tirées les icônes du site",
    example: "icone.svg",
  }),
  theme: z.optional(theme).meta({
    form: "couleurs",
    label: "Couleurs",
    aliases: ["couleurs"],
    description: "Couleur de l’organisation et de chaque sorte de texte",
    example: '{accent: "#8a1538"}',
  }),
  footer: z.optional(footer).meta({
    form: "bas de page",
    label: "Bas de page",
    aliases: ["pied", "bas-de-page"],
    description: "Texte, liens et partenaires au bas de chaque page",
    example: "{text: Un organisme à but non lucratif}",
  }),
  newsletter: z.optional(newsletter).meta({
    form: "adresse, ou {action, field}",
    label: "Infolettre",
    aliases: ["infolettre"],
    description: "Page ou formulaire d’inscription à l’infolettre",
    example: "https://infolettre.exemple.org/inscription",
  }),
  license: z.optional(licence).meta({
    label: "Licence",
    aliases: ["licence"],
    description: "Licence des textes : `CC BY-SA 4.0`, une phrase, ou `{name, url}`",
    example: "CC BY-SA 4.0",
  }),
  admin: z.optional(admin).meta({
    form: "dépôt du site",
    label: "Rédaction dans le navigateur",
    description: `Ajoute la page \`${ROUTES.admin}\`, où l’on écrit dans le navigateur`,
    example: "{repository: organisme/site, branch: main}",
  }),
  epoch: z
    .optional(day)
    .meta({ label: "Premier jour du site", description: "Premier jour du site", example: "2010-09-12" }),
  calendarHost: z.optional(rawText).meta({
    label: "Nom permanent des calendriers",
    description: "Nom permanent pour les calendriers et les fils; ne change jamais, même si le domaine change",
    example: "exemple.org",
  }),
});

const term = z.strictObject({
  label: text.meta({ label: "Libellé", description: "Le terme, tel qu’il sera lu", example: "Médias sociaux" }),
  slug: z
    .optional(identifier)
    .meta({ label: "Fin de l’adresse", description: "Dernière partie de son adresse", example: "medias-sociaux" }),
  description: z.optional(text).meta({
    label: "Description",
    widget: "long",
    description: "Une phrase qui ouvre sa page",
    example: "Réseaux, blogues et usages.",
  }),
  synonyms: z.optional(texts).meta({
    label: "Autres graphies",
    one: "une graphie",
    description: "Autres graphies, réunies sous ce terme",
    example: "[réseaux sociaux]",
  }),
  replacedBy: z
    .optional(text)
    .meta({ label: "Remplacé par", description: "Terme qui le remplace", example: "Web 2.0" }),
});

export const vocabularySchema = z.strictObject({
  categories: z.optional(listOf(term)).meta({
    form: "liste de termes",
    label: "Catégories",
    one: "une catégorie",
    aliases: ["categorie"],
    description: "Catégories",
    example: "- {label: Web 2.0}",
  }),
  tags: z.optional(listOf(term)).meta({
    form: "liste de termes",
    label: "Étiquettes",
    one: "une étiquette",
    aliases: ["etiquettes", "etiquette", "mots-cles", "motscles"],
    description: "Étiquettes",
    example: "- {label: CEFRIO}",
  }),
  synonyms: z.optional(listOf(synonyms)).meta({
    form: "liste de mots séparés par des virgules",
    label: "Synonymes pour la recherche",
    one: "un groupe de mots",
    aliases: ["synonymes", "synonyme"],
    description: "Mots qui disent la même chose : la recherche trouve l’un par l’autre",
    example: '["tournoi, championnat"]',
  }),
});
