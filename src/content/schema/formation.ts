/** The keys of a training; those of its sessions are in `session.ts`. */
import * as z from "zod";
import { COMMON } from "./common.ts";
import { eventKey } from "./event.ts";
import { fileOrAddress, webAddress } from "./fields/addresses.ts";
import { listOf, texts } from "./fields/lists.ts";
import { bodies, body, people } from "./fields/people.ts";
import { text } from "./fields/text.ts";
import { OCCASION } from "./occasion.ts";
import { formationRegistration } from "./registration.ts";
import { session } from "./session.ts";

const documentKeys = z.strictObject({
  title: text.meta({
    label: "Titre",
    aliases: ["titre"],
    description: "Titre du document",
    example: "Plan de la journée",
  }),
  file: z
    .optional(fileOrAddress)
    .meta({ label: "Fichier", description: "Fichier à côté du texte", example: "plan.pdf" }),
  url: z
    .optional(webAddress)
    .meta({ label: "Adresse", description: "Adresse du document", example: "https://exemple.org/plan.pdf" }),
});

/** A document of a training: its keys, or its title and its address in one line. */
const documentLink = z
  .preprocess((value) => titledAddress(value) ?? value, documentKeys)
  .meta({ type: ["object", "string"] });

/** « Plan de la journée : https://exemple.org/plan.pdf », with or without the quotes that YAML wants. */
function titledAddress(
  value: unknown,
): { readonly title: string; readonly url?: string; readonly file?: string } | undefined {
  const [only, ...others] = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const sentence = only === undefined || others.length > 0 || only[0] in documentKeys.shape ? value : only.join(": ");
  const [, title, address = ""] =
    (typeof sentence === "string" &&
      /^([^:]+?)\s*:\s+(https?:\/\/\S+|[^\s:@]+\.(?:pdf|docx?|odt|rtf|xlsx?|pptx?|csv|zip))$/iu.exec(
        sentence.trim(),
      )) ||
    [];
  if (title === undefined) return undefined;
  return /^https?:/iu.test(address) ? { title, url: address } : { title, file: address };
}

export const formationSchema = z.strictObject({
  ...COMMON,
  sessions: z.optional(listOf(session)).meta({
    form: "liste de séances",
    label: "Séances",
    meanings: ["dates", "calendrier", "quand", "when", "horaire", "horaires", "schedule", "rencontres", "jours"],
    one: "une séance",
    aliases: ["seances", "seance"],
    description: "Séances : voir les clés d’une séance",
    example: "- {id: groupe-1, date: 2013-01-15}",
  }),
  price: OCCASION.price.meta({
    description:
      "Prix, comme on le dit : `150 $`, `à partir de 95 $`, `gratuit pour les membres, 40 $ pour les autres`",
    open: true,
  }),
  prices: OCCASION.prices,
  seats: OCCASION.seats.meta({ description: "Places par séance", open: true }),
  seatsLeft: OCCASION.seatsLeft.meta({ description: "Places qui restent à chaque séance" }),
  start: OCCASION.start.meta({ description: "Heure de début de toutes les séances" }),
  end: OCCASION.end.meta({ description: "Heure de fin de toutes les séances" }),
  hours: OCCASION.hours.meta({
    description: "Heures de toutes les séances en une phrase, au lieu de `start` et `end`",
  }),
  zone: OCCASION.zone.meta({ description: "Fuseau horaire de toutes les séances, si ce n’est pas celui du site" }),
  place: OCCASION.place.meta({
    description: "Lieu de toutes les séances",
    example: "mrc-de-l-erable",
    open: true,
  }),
  online: OCCASION.online.meta({
    description: "`true`, ou l’adresse de la salle virtuelle de toutes les séances",
  }),
  trainers: z.optional(people).meta({
    label: "Formateurs et formatrices",
    meanings: [
      "animateur",
      "animatrice",
      "animateurs",
      "animatrices",
      "professeur",
      "enseignant",
      "instructor",
      "trainer",
      "intervenant",
      "intervenants",
      "conferencier",
    ],
    one: "un nom",
    aliases: ["formateur", "formatrice", "formateurs"],
    description: "Personnes qui forment",
    example: "[isabelle-poirier]",
    template: "[Camille Exemple]",
    open: true,
  }),
  audience: z.optional(texts).meta({
    label: "Public",
    meanings: ["pour-qui", "cible"],
    one: "un public",
    aliases: ["public", "clientele"],
    description: "À qui s’adresse la formation",
    example: "[artistes, organismes]",
    template: "[Artistes, Organismes culturels]",
    open: true,
  }),
  prerequisites: z.optional(texts).meta({
    label: "Préalables",
    one: "un préalable",
    aliases: ["prealables"],
    description: "Préalables",
    example: "[savoir naviguer sur le Web]",
    template: "[Savoir naviguer sur le Web]",
    open: true,
  }),
  bring: z.optional(texts).meta({
    label: "À apporter",
    meanings: ["materiel", "equipement"],
    one: "un élément",
    aliases: ["apporter", "a-apporter"],
    description: "À apporter",
    example: "[un ordinateur portable]",
    template: "[Un ordinateur portable]",
    open: true,
  }),
  access: OCCASION.access.meta({
    description:
      "Accessibilité et conditions de toutes les séances : `rampe`, `LSQ`, `sous-titres`, `boucle auditive`, `halte-garderie`, `12 ans et plus`, ou vos mots",
    open: true,
  }),
  language: z.optional(text).meta({
    label: "Langue",
    aliases: ["langue"],
    description: "Langue de la formation",
    example: "français",
    template: "français",
    open: true,
  }),
  funders: z.optional(bodies).meta({
    label: "Organismes qui financent",
    one: "un organisme",
    aliases: ["bailleurs"],
    description: "Organismes qui financent",
    example: "[Emploi-Québec]",
    template: "[Nom d’un organisme]",
  }),
  organizer: z.optional(body).meta({
    label: "Organisme responsable",
    meanings: ["organise-par", "organisme", "host"],
    aliases: ["organisateur"],
    description: "Organisme responsable",
    example: "MRC de L’Érable",
    template: "Nom de l’organisme responsable",
  }),
  event: eventKey("Événement dont la formation fait partie"),
  registration: formationRegistration.meta({
    template: [
      "email: formation@exemple.org",
      "phone: 819 555-0123, poste 4",
      "url: https://exemple.org/inscription",
      "deadline: 2026-11-20",
    ],
  }),
  documents: z.optional(listOf(documentLink)).meta({
    form: "liste de documents",
    label: "Documents à télécharger",
    meanings: ["document", "fichier", "fichiers", "pieces-jointes", "attachments"],
    one: "un document",
    description: "Documents à télécharger",
    example: "- {title: Plan, file: plan.pdf}",
    template: ["- { title: Plan de la journée, file: plan.pdf }"],
  }),
});
