/** The keys that every kind of entry may have. Descriptions are in French: the editors' guide is generated from them. */
import * as z from "zod";
import { fileOrAddress, sitePath, webAddress } from "./fields/addresses.ts";
import { count, yesNo } from "./fields/amounts.ts";
import { focus } from "./fields/focus.ts";
import { importMark } from "./fields/import-mark.ts";
import { listOf, terms } from "./fields/lists.ts";
import { day } from "./fields/moments.ts";
import { people } from "./fields/people.ts";
import { notIndexed, robots } from "./fields/robots.ts";
import { identifier, language, rawText, text } from "./fields/text.ts";

const pictureKeys = z.strictObject({
  src: fileOrAddress.meta({
    label: "Fichier",
    description: "Fichier de l’image, à côté du texte",
    example: "affiche.jpg",
  }),
  alt: z.optional(text).meta({
    label: "Texte de remplacement",
    aliases: ["texte-de-remplacement", "texte-alternatif"],
    meanings: ["texte", "description", "titre", "title"],
    description: "Ce que montre l’image, pour qui ne la voit pas",
    example: "Schéma en trois étapes",
  }),
  caption: z.optional(text).meta({
    label: "Légende",
    aliases: ["legende"],
    description: "Légende affichée sous l’image",
    example: "Les trois étapes",
  }),
  credit: z
    .optional(text)
    .meta({ label: "Crédit", description: "Crédit de la photographie ou du dessin", example: "Camille Exemple" }),
  focus: z.optional(focus).meta({
    label: "L’essentiel de l’image",
    aliases: ["point-focal", "cadrage"],
    meanings: ["position", "centre", "object-position"],
    description: "Ce qui doit rester visible quand l’image est recadrée : un côté, ou deux pourcentages",
    example: "50% 20%",
  }),
});

/** A picture with its text alternative; a bare file name stands for a picture without one. */
export const picture = z
  .preprocess((value) => (typeof value === "string" ? { src: value } : value), pictureKeys)
  .meta({ type: ["object", "string"], holds: "picture" });

const namedLink = z.strictObject({
  name: text.meta({ label: "Nom", aliases: ["nom"], description: "Nom de la source", example: "Réseau Action TI" }),
  url: z
    .optional(webAddress)
    .meta({ label: "Adresse", description: "Adresse de la source", example: "https://exemple.org" }),
});

const series = z.strictObject({
  title: z.optional(text).meta({
    label: "Titre",
    aliases: ["titre"],
    description: "Titre de la série. Nécessaire pour en réunir les parties.",
    example: "Intranet",
    needed: true,
  }),
  part: z
    .optional(count)
    .meta({ label: "Partie", aliases: ["partie"], description: "Rang de cette partie", example: "1" }),
  of: z.optional(count).meta({
    label: "Nombre de parties",
    description: "Nombre de parties prévues, même si toutes n’ont pas paru",
    example: "3",
  }),
});

export const COMMON = {
  title: z.optional(text).meta({
    label: "Titre",
    aliases: ["titre"],
    description: "Titre, tel qu’il sera lu. Nécessaire.",
    example: "Le Web 2.0 en dix questions",
    needed: true,
  }),
  date: z.optional(day).meta({
    label: "Date de publication",
    meanings: ["jour", "quand", "publie-le"],
    description: "Date de publication; peut aussi être dans le nom du fichier. Nécessaire, sauf pour une page.",
    example: "2013-03-01",
  }),
  updated: z.optional(day).meta({
    label: "Mis à jour le",
    aliases: ["mise-a-jour", "miseajour", "modifie"],
    description: "Date de la dernière mise à jour importante",
    example: "2013-04-15",
    template: "2026-12-15",
  }),
  summary: z.optional(text).meta({
    label: "Résumé",
    meanings: ["chapeau", "intro", "introduction", "extrait"],
    aliases: ["resume", "sommaire"],
    widget: "long",
    description: "Résumé d’une ou deux phrases, de 80 à 155 caractères",
    example: "Comment préparer une présence Web utile à son public.",
  }),
  categories: z.optional(terms).meta({
    label: "Catégories",
    one: "une catégorie",
    aliases: ["categorie"],
    description: "Une ou plusieurs catégories du vocabulaire",
    example: "[Web 2.0, Médias sociaux]",
  }),
  tags: z.optional(terms).meta({
    label: "Étiquettes",
    one: "une étiquette",
    aliases: ["etiquettes", "etiquette", "mots-cles", "motscles"],
    description: "Étiquettes : sujets, organismes, événements",
    example: "[CEFRIO, intranet]",
    template: "[intranet, veille]",
  }),
  authors: z.optional(people).meta({
    label: "Auteurs et autrices",
    meanings: ["par", "by", "signature", "redaction"],
    one: "un nom",
    aliases: ["auteur", "auteurs", "autrice", "autrices"],
    description: "Personnes qui signent : identifiants de `people.yml` ou noms",
    example: "[equipe]",
    template: "[equipe]",
  }),
  image: z.optional(picture).meta({
    form: "image",
    label: "Image principale",
    meanings: ["photo", "picture", "affiche", "illustration"],
    description: "Image principale",
    example: "{src: affiche.jpg, alt: L’affiche}",
    template: "{ src: affiche.jpg, alt: Ce que montre l’image, credit: Camille Exemple }",
  }),
  series: z.optional(series).meta({
    form: "série",
    label: "Série",
    aliases: ["serie"],
    description: "Série dont ce texte est une partie",
    example: "{title: Intranet, part: 1, of: 2}",
    template: "{ title: Titre de la série, part: 1, of: 2 }",
  }),
  related: z.optional(listOf(rawText)).meta({
    form: "liste",
    label: "À lire aussi",
    one: "un texte",
    aliases: ["lire-aussi"],
    description: "Textes à lire aussi : noms de fichiers ou adresses",
    example: "[l-intranet-1-0]",
    template: "[nom-d-un-autre-texte]",
  }),
  aliases: z.optional(listOf(sitePath)).meta({
    form: "liste",
    label: "Anciennes adresses",
    one: "une adresse",
    aliases: ["alias"],
    description: "Anciennes adresses, redirigées vers celle-ci",
    example: "[/2013/02/ancien/]",
  }),
  url: z.optional(sitePath).meta({
    label: "Adresse",
    description: "Adresse dans le site, si elle doit différer de l’adresse habituelle",
    example: "/speciale/",
  }),
  slug: z.optional(identifier).meta({
    label: "Fin de l’adresse",
    description: "Dernière partie de l’adresse, si elle doit différer du nom du fichier",
    example: "web-2-0",
  }),
  id: z.optional(rawText).meta({
    label: "Identifiant permanent",
    aliases: ["identifiant"],
    description: "Identifiant permanent : les calendriers et les fils s’y fient. Ne le changez jamais.",
    example: "web-2-0-2013",
  }),
  draft: z.optional(yesNo).meta({
    label: "Brouillon",
    aliases: ["brouillon"],
    description: "Brouillon : visible dans l’aperçu seulement",
    example: "true",
  }),
  publishOn: z.optional(day).meta({
    label: "Paraît le",
    aliases: ["paraitre"],
    description: "Ne paraît qu’à partir de ce jour",
    example: "2026-12-01",
    template: "2026-12-01",
  }),
  expires: z.optional(day).meta({
    label: "Quitte les listes après le",
    description: "Quitte les listes et la recherche après ce jour; la page demeure",
    example: "2026-12-31",
    template: "2026-12-31",
  }),
  noindex: z.optional(notIndexed).meta({
    label: "Ne pas faire trouver",
    description: "La page demeure, hors de la recherche du site et des moteurs de recherche",
    example: "true",
  }),
  robots: z.optional(robots).meta({
    label: "Consignes aux moteurs",
    description: "Consignes aux moteurs de recherche, pour qui les connaît; `noindex` suffit d’ordinaire",
    example: "noindex, nofollow",
  }),
  source: z
    .optional(namedLink)
    .meta({ form: "source", label: "Source", description: "D’où vient le texte", example: "{name: CEFRIO}" }),
  imported: z.optional(importMark).meta({
    label: "Repris d’un partenaire",
    widget: "hidden",
    description: "Marque par laquelle `npm run agenda` reconnaît ce qu’il a repris. Gardez-la telle quelle.",
    example: "0123456789abcdef atelier-12@partenaire.example",
    unshown: "Fait reconnaître un texte repris; le vérificateur signale deux textes repris du même événement.",
  }),
  lang: z.optional(language).meta({
    label: "Langue du texte",
    aliases: ["langue"],
    description: "Langue du texte, si ce n’est pas le français",
    example: "en",
  }),
  ignore: z.optional(listOf(rawText)).meta({
    form: "liste",
    label: "Avertissements à taire",
    widget: "hidden",
    description: "Codes d’avertissements à taire pour ce fichier",
    example: "[resume-manquant]",
    unshown: "Dit au vérificateur ce qu’il doit taire; les pages n’en disent rien.",
  }),
  layout: z.optional(rawText).meta({
    label: "Sorte (autre outil)",
    widget: "hidden",
    description: "Sorte de contenu venue d’un autre outil; le dossier suffit d’ordinaire",
    example: "post",
    unshown: "Choisit la sorte d’un texte hors des dossiers du site.",
  }),
  type: z.optional(rawText).meta({
    label: "Sorte (autre outil)",
    widget: "hidden",
    description: "Comme `layout`",
    example: "formation",
    unshown: "Choisit la sorte d’un texte hors des dossiers du site.",
  }),
};

/** The keys of every kind but pages, which are in no series. */
export const commonSchema = z.strictObject(COMMON);
