/** The keys of a training and of its sessions. */
import * as z from "zod";
import { email, fileOrAddress, readWebAddress, webAddress } from "../fields/addresses.ts";
import { count, phone, price } from "../fields/amounts.ts";
import { field } from "../fields/field.ts";
import { listOf, texts } from "../fields/lists.ts";
import { day, sessionDate, time, zone } from "../fields/moments.ts";
import { reference, references } from "../fields/people.ts";
import { choice, identifier, text } from "../fields/text.ts";
import { COMMON } from "./common.ts";
import { eventKey } from "./event.ts";

export const SESSION_STATUSES = ["confirmed", "full", "cancelled", "postponed", "to-confirm"] as const;

/** What editors type of themselves. */
const FRENCH_STATUSES: Readonly<Record<string, (typeof SESSION_STATUSES)[number]>> = {
  confirme: "confirmed",
  complet: "full",
  annule: "cancelled",
  reporte: "postponed",
  "a-confirmer": "to-confirm",
};

const online = field<string | boolean>(
  { form: "`true` ou adresse Web", json: { type: ["boolean", "string"] } },
  (value) => (typeof value === "boolean" ? { value } : readWebAddress(value)),
);

export const session = z.strictObject({
  id: z.optional(identifier).meta({ description: "Identifiant permanent de la séance", example: "groupe-1" }),
  group: z.optional(text).meta({ description: "Groupe ou public de la séance", example: "Arts et culture" }),
  date: z
    .optional(sessionDate)
    .meta({ description: "Jour, ou mois seul si le jour n’est pas connu", example: "2013-01-15" }),
  endDate: z
    .optional(sessionDate)
    .meta({ description: "Dernier jour, si la séance dure plusieurs jours", example: "2013-01-16" }),
  start: z.optional(time).meta({ description: "Heure de début", example: "9 h" }),
  end: z.optional(time).meta({ description: "Heure de fin", example: "16 h 30" }),
  zone: z
    .optional(zone)
    .meta({ description: "Fuseau horaire, si ce n’est pas celui du site", example: "America/Halifax" }),
  place: z.optional(reference).meta({ description: "Lieu : identifiant de `places.yml` ou nom", example: "hotel-pur" }),
  online: z.optional(online).meta({ description: "`true`, ou l’adresse de la salle virtuelle", example: "true" }),
  price: z.optional(price).meta({ description: "Prix par personne", example: "150 $" }),
  seats: z.optional(count).meta({ description: "Nombre de places", example: "15" }),
  seatsLeft: z.optional(count).meta({ description: "Places qui restent", example: "3" }),
  status: z.optional(choice(SESSION_STATUSES, "état", FRENCH_STATUSES)).meta({
    description:
      "`confirmed`, `full` (complet), `cancelled` (annulée), `postponed` (reportée) ou `to-confirm` (à confirmer)",
    example: "confirmed",
  }),
  formerDate: z
    .optional(sessionDate)
    .meta({ description: "Ancienne date d’une séance reportée", example: "2013-01-08" }),
  note: z.optional(text).meta({ description: "Précision affichée avec la séance", example: "Le dessert est offert." }),
});

const registration = z.strictObject({
  url: z.optional(webAddress).meta({ description: "Page d’inscription", example: "https://exemple.org/inscription" }),
  email: z.optional(email).meta({ description: "Courriel", example: "formation@exemple.org" }),
  phone: z.optional(phone).meta({ description: "Téléphone", example: "819 362-2333, poste 249" }),
  contact: z.optional(text).meta({ description: "À qui s’adresser", example: "la coordonnatrice" }),
  deadline: z.optional(day).meta({ description: "Dernier jour pour s’inscrire", example: "2013-01-08" }),
  document: z.optional(fileOrAddress).meta({ description: "Formulaire à télécharger", example: "formulaire.pdf" }),
});

const documentLink = z.strictObject({
  title: text.meta({ description: "Titre du document", example: "Plan de la journée" }),
  file: z.optional(fileOrAddress).meta({ description: "Fichier à côté du texte", example: "plan.pdf" }),
  url: z.optional(webAddress).meta({ description: "Adresse du document", example: "https://exemple.org/plan.pdf" }),
});

export const formationSchema = z.strictObject({
  ...COMMON,
  sessions: z.optional(listOf(session)).meta({
    form: "liste de séances",
    description: "Séances : voir les clés d’une séance",
    example: "- {id: groupe-1, date: 2013-01-15}",
  }),
  price: z.optional(price).meta({ description: "Prix par personne, pour toutes les séances", example: "150 $" }),
  seats: z.optional(count).meta({ description: "Places par séance", example: "15" }),
  seatsLeft: z.optional(count).meta({ description: "Places qui restent à chaque séance", example: "3" }),
  start: z.optional(time).meta({ description: "Heure de début de toutes les séances", example: "9 h" }),
  end: z.optional(time).meta({ description: "Heure de fin de toutes les séances", example: "16 h 30" }),
  zone: z.optional(zone).meta({
    description: "Fuseau horaire de toutes les séances, si ce n’est pas celui du site",
    example: "America/Halifax",
  }),
  place: z.optional(reference).meta({ description: "Lieu de toutes les séances", example: "mrc-de-l-erable" }),
  online: z
    .optional(online)
    .meta({ description: "`true`, ou l’adresse de la salle virtuelle de toutes les séances", example: "true" }),
  trainers: z.optional(references).meta({ description: "Personnes qui forment", example: "[isabelle-poirier]" }),
  audience: z.optional(texts).meta({ description: "À qui s’adresse la formation", example: "[artistes, organismes]" }),
  prerequisites: z.optional(texts).meta({ description: "Préalables", example: "[savoir naviguer sur le Web]" }),
  bring: z.optional(texts).meta({ description: "À apporter", example: "[un ordinateur portable]" }),
  language: z.optional(text).meta({ description: "Langue de la formation", example: "français" }),
  funders: z.optional(references).meta({ description: "Organismes qui financent", example: "[Emploi-Québec]" }),
  organizer: z.optional(reference).meta({ description: "Organisme responsable", example: "MRC de L’Érable" }),
  event: eventKey("Événement dont la formation fait partie"),
  registration: z.optional(registration).meta({
    form: "inscription",
    description: "Inscription : voir les clés de l’inscription",
    example: "{email: formation@exemple.org}",
  }),
  documents: z.optional(listOf(documentLink)).meta({
    form: "liste de documents",
    description: "Documents à télécharger",
    example: "- {title: Plan, file: plan.pdf}",
  }),
});
