/** The keys of a session of a training. */
import * as z from "zod";
import { access } from "./fields/access.ts";
import { count } from "./fields/amounts.ts";
import { exampleDate } from "./fields/example-dates.ts";
import type { ValueDiagnostic } from "./fields/field.ts";
import { endTime, hours, readDate, sessionDate, sessionStart, startTime, zone } from "./fields/moments.ts";
import { online } from "./fields/online.ts";
import { place } from "./fields/people.ts";
import { price, prices } from "./fields/prices.ts";
import { refusalOf as refusalOfRule, repetition } from "./fields/repetition.ts";
import { choice, identifier, text } from "./fields/text.ts";
import { readSessionSentence, type SentenceRefusal } from "./session-sentence.ts";
import { FRENCH_STATUSES, SESSION_STATUSES } from "./session-statuses.ts";

/** The keys of a session of a training. */
const sessionKeys = z.strictObject({
  id: z.optional(identifier).meta({
    label: "Identifiant permanent",
    aliases: ["identifiant"],
    description: "Identifiant permanent de la séance",
    example: "groupe-1",
  }),
  group: z.optional(text).meta({
    label: "Groupe",
    meanings: ["nom", "titre", "title", "name"],
    aliases: ["groupe"],
    description: "Groupe ou public de la séance",
    example: "Arts et culture",
  }),
  date: z.optional(sessionStart).meta({
    label: "Date",
    meanings: ["jour", "quand", "when"],
    description:
      "Jour, ou mois seul si le jour n’est pas connu, ou mots : `mi-mars 2027`, `automne 2027`, `à confirmer`",
    example: "2013-01-15",
  }),
  repeat: z.optional(repetition).meta({
    label: "Règle, si la séance revient",
    meanings: ["chaque", "frequence", "repeter", "recurring", "rrule"],
    aliases: ["repetition", "recurrence", "dates"],
    description:
      "Règle qui donne les jours, au lieu de `date` : une séance par jour, nommée par l’identifiant et le jour",
    example: "tous les mardis du 2 février au 30 mars 2027, sauf le 16 mars",
  }),
  endDate: z.optional(sessionDate).meta({
    label: "Dernier jour",
    description: "Dernier jour, si la séance dure plusieurs jours",
    example: "2013-01-16",
  }),
  start: z.optional(startTime).meta({
    label: "Début",
    meanings: ["hour", "time", "duree", "duration", "start-time"],
    aliases: ["debut", "heure"],
    description: "Heure de début",
    example: "9 h",
  }),
  end: z.optional(endTime).meta({
    label: "Fin",
    meanings: ["hour", "time", "duree", "duration", "end-time"],
    aliases: ["fin"],
    description: "Heure de fin",
    example: "16 h 30",
  }),
  hours: z.optional(hours).meta({
    label: "Heures, en une phrase",
    meanings: ["horaire", "horaires", "time", "times", "plage", "plages"],
    aliases: ["heures"],
    description: "Heures en une phrase, au lieu de `start` et `end` : plages du jour, ou mots sans heure",
    example: "9 h à 12 h et 13 h à 16 h",
  }),
  zone: z.optional(zone).meta({
    label: "Fuseau horaire",
    description: "Fuseau horaire, si ce n’est pas celui du site",
    example: "America/Halifax",
  }),
  place: z.optional(place).meta({
    label: "Lieu",
    meanings: ["adresse", "address", "location", "venue", "salle", "ville", "city", "local", "where"],
    aliases: ["lieu", "endroit"],
    description: "Lieu : identifiant de `places.yml` ou nom",
    example: "hotel-pur",
    template: "Salle et ville, ou un identifiant de places.yml",
  }),
  online: z.optional(online).meta({
    label: "En ligne",
    meanings: ["zoom", "teams", "visio", "visioconference", "webinaire", "virtuel", "lien"],
    description: "`true`, ou l’adresse de la salle virtuelle",
    example: "true",
    template: "true",
  }),
  price: z.optional(price).meta({
    label: "Prix",
    meanings: ["tarif", "tarifs", "frais", "montant", "fee", "fees", "cost"],
    aliases: ["prix", "cout"],
    description: "Prix de cette séance, s’il n’est pas celui de la formation",
    example: "150 $",
    template: "150 $",
  }),
  prices: z.optional(prices).meta({
    label: "Plusieurs prix",
    one: "un prix",
    description: "Un prix par ligne, quand il y en a plusieurs : la phrase, ou `{group, price, from, until}`",
    example: '["150 $", "Membres : 100 $"]',
  }),
  seats: z.optional(count).meta({
    label: "Places",
    meanings: ["capacite", "capacity", "max", "maximum", "participants"],
    aliases: ["places"],
    description: "Nombre de places",
    example: "15",
    template: "15",
  }),
  seatsLeft: z.optional(count).meta({
    label: "Places qui restent",
    meanings: ["places-restantes", "restantes", "reste"],
    description: "Places qui restent",
    example: "3",
    template: "3",
  }),
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
  access: z.optional(access).meta({
    label: "Accessibilité et conditions",
    meanings: ["age", "ages", "garderie", "lsq"],
    one: "un mot ou une condition",
    aliases: ["acces", "accessibilite", "accessibility"],
    description:
      "Accessibilité et conditions de cette séance : `rampe`, `LSQ`, `sous-titres`, `boucle auditive`, `halte-garderie`, `12 ans et plus`, ou vos mots",
    example: "[rampe, LSQ, 12 ans et plus]",
  }),
  note: z.optional(text).meta({
    label: "Précision",
    meanings: ["remarque", "remarques", "commentaire", "details", "precision"],
    widget: "long",
    description: "Précision affichée avec la séance",
    example: "Le dessert est offert.",
    template: "Le dessert est offert.",
  }),
});

/** One session of a training: its keys, or one sentence that says them. */
export const session = z
  .preprocess((value, context) => {
    if (typeof value !== "string") return value;
    const reading = readSessionSentence(value);
    if ("words" in reading) return reading.words;
    const { message, code, advice } = refusalOf(value.trim(), reading);
    context.issues.push({ code: "custom", input: value, message, params: { code, advice } });
    return z.NEVER;
  }, sessionKeys)
  .meta({ type: ["object", "string"] });

function refusalOf(typed: string, refusal: SentenceRefusal): ValueDiagnostic {
  if (refusal.error === "several")
    return {
      code: "type-invalide",
      message: "Il y a ici plusieurs séances.",
      advice: `une séance par ligne : ${refusal.days.map((day) => `\`- ${day}\``).join(", puis ")}`,
    };
  if (refusal.error === "rule") return refusalOfRule(typed, refusal.why);
  if (refusal.error !== "unreadable") {
    const reading = readDate(refusal.typed, "session");
    if (!("value" in reading)) return reading;
  }
  return {
    code: "type-invalide",
    message: "Une séance dite en une phrase commence par sa date.",
    advice: (now) =>
      `par exemple \`${exampleDate(now)}, 9 h à 16 h, Québec\`; si la date n’est pas connue : \`- note: ${typed.includes(" ") ? typed.slice(0, 60) : "Date à venir"}\``,
  };
}
