/** The keys of a session of a training. */
import * as z from "zod";
import { readWebAddress } from "./fields/addresses.ts";
import { count, price } from "./fields/amounts.ts";
import { field } from "./fields/field.ts";
import { sessionDate, time, zone } from "./fields/moments.ts";
import { place } from "./fields/people.ts";
import { choice, identifier, text } from "./fields/text.ts";

export const SESSION_STATUSES = ["confirmed", "full", "cancelled", "postponed", "to-confirm"] as const;

/** What editors type spontaneously. */
const FRENCH_STATUSES: Readonly<Record<string, (typeof SESSION_STATUSES)[number]>> = {
  confirme: "confirmed",
  complet: "full",
  annule: "cancelled",
  reporte: "postponed",
  "a-confirmer": "to-confirm",
};

/** `true`, or the URL of the meeting. */
export const online = field<string | boolean>(
  { form: "`true` ou adresse Web", holds: "yes or address", json: { type: ["boolean", "string"] } },
  (value) => (typeof value === "boolean" ? { value } : readWebAddress(value)),
);

/** One session of a training. */
export const session = z.strictObject({
  id: z.optional(identifier).meta({
    label: "Identifiant permanent",
    aliases: ["identifiant"],
    description: "Identifiant permanent de la séance",
    example: "groupe-1",
  }),
  group: z.optional(text).meta({
    label: "Groupe",
    aliases: ["groupe"],
    description: "Groupe ou public de la séance",
    example: "Arts et culture",
  }),
  date: z
    .optional(sessionDate)
    .meta({ label: "Date", description: "Jour, ou mois seul si le jour n’est pas connu", example: "2013-01-15" }),
  endDate: z.optional(sessionDate).meta({
    label: "Dernier jour",
    description: "Dernier jour, si la séance dure plusieurs jours",
    example: "2013-01-16",
  }),
  start: z
    .optional(time)
    .meta({ label: "Début", aliases: ["debut", "heure"], description: "Heure de début", example: "9 h" }),
  end: z.optional(time).meta({ label: "Fin", aliases: ["fin"], description: "Heure de fin", example: "16 h 30" }),
  zone: z.optional(zone).meta({
    label: "Fuseau horaire",
    description: "Fuseau horaire, si ce n’est pas celui du site",
    example: "America/Halifax",
  }),
  place: z.optional(place).meta({
    label: "Lieu",
    aliases: ["lieu", "endroit"],
    description: "Lieu : identifiant de `places.yml` ou nom",
    example: "hotel-pur",
    template: "Salle et ville, ou un identifiant de places.yml",
  }),
  online: z.optional(online).meta({
    label: "En ligne",
    description: "`true`, ou l’adresse de la salle virtuelle",
    example: "true",
    template: "true",
  }),
  price: z.optional(price).meta({
    label: "Prix",
    aliases: ["prix", "cout"],
    description: "Prix par personne",
    example: "150 $",
    template: "150 $",
  }),
  seats: z
    .optional(count)
    .meta({ label: "Places", aliases: ["places"], description: "Nombre de places", example: "15", template: "15" }),
  seatsLeft: z
    .optional(count)
    .meta({ label: "Places qui restent", description: "Places qui restent", example: "3", template: "3" }),
  status: z.optional(choice(SESSION_STATUSES, "état", FRENCH_STATUSES)).meta({
    label: "État",
    aliases: ["etat", "statut"],
    description:
      "`confirmed`, `full` (complet), `cancelled` (annulée), `postponed` (reportée) ou `to-confirm` (à confirmer)",
    example: "confirmed",
    template: "to-confirm",
    templateHint:
      "L’état : confirmed, to-confirm (à confirmer), full (complet), cancelled (annulée) ou postponed (reportée).",
    choices: {
      confirmed: "confirmée",
      full: "complète",
      cancelled: "annulée",
      postponed: "reportée",
      "to-confirm": "à confirmer",
    },
  }),
  formerDate: z
    .optional(sessionDate)
    .meta({ label: "Ancienne date", description: "Ancienne date d’une séance reportée", example: "2013-01-08" }),
  note: z.optional(text).meta({
    label: "Précision",
    widget: "long",
    description: "Précision affichée avec la séance",
    example: "Le dessert est offert.",
    template: "Le dessert est offert.",
  }),
});
