/** The keys of a training; those of its sessions are in `session.ts`. */
import * as z from "zod";
import { COMMON } from "./common.ts";
import { eventKey } from "./event.ts";
import { access } from "./fields/access.ts";
import { email, fileOrAddress, webAddress } from "./fields/addresses.ts";
import { count, phone } from "./fields/amounts.ts";
import { listOf, texts } from "./fields/lists.ts";
import { day, endTime, hours, startTime, zone } from "./fields/moments.ts";
import { online } from "./fields/online.ts";
import { bodies, body, people, place } from "./fields/people.ts";
import { price, prices } from "./fields/prices.ts";
import { text } from "./fields/text.ts";
import { session } from "./session.ts";

const registration = z.strictObject({
  url: z
    .optional(webAddress)
    .meta({ label: "Adresse", description: "Page d’inscription", example: "https://exemple.org/inscription" }),
  email: z
    .optional(email)
    .meta({ label: "Courriel", aliases: ["courriel"], description: "Courriel", example: "formation@exemple.org" }),
  phone: z
    .optional(phone)
    .meta({ label: "Téléphone", aliases: ["telephone"], description: "Téléphone", example: "819 362-2333, poste 249" }),
  contact: z
    .optional(text)
    .meta({ label: "À qui s’adresser", description: "À qui s’adresser", example: "la coordonnatrice" }),
  deadline: z.optional(day).meta({
    label: "Dernier jour pour s’inscrire",
    aliases: ["limite", "date-limite"],
    description: "Dernier jour pour s’inscrire",
    example: "2013-01-08",
  }),
  document: z.optional(fileOrAddress).meta({
    label: "Formulaire à télécharger",
    aliases: ["formulaire"],
    description: "Formulaire à télécharger",
    example: "formulaire.pdf",
  }),
});

const documentLink = z.strictObject({
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
  price: z.optional(price).meta({
    label: "Prix",
    meanings: ["tarif", "tarifs", "frais", "montant", "fee", "fees", "cost"],
    aliases: ["prix", "cout"],
    description:
      "Prix, comme on le dit : `150 $`, `à partir de 95 $`, `gratuit pour les membres, 40 $ pour les autres`",
    example: "150 $",
    template: "150 $",
    open: true,
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
    description: "Places par séance",
    example: "15",
    template: "15",
    open: true,
  }),
  seatsLeft: z
    .optional(count)
    .meta({ label: "Places qui restent", description: "Places qui restent à chaque séance", example: "3" }),
  start: z.optional(startTime).meta({
    label: "Début",
    meanings: ["hour", "time", "duree", "duration", "start-time"],
    aliases: ["debut", "heure"],
    description: "Heure de début de toutes les séances",
    example: "9 h",
  }),
  end: z.optional(endTime).meta({
    label: "Fin",
    meanings: ["hour", "time", "duree", "duration", "end-time"],
    aliases: ["fin"],
    description: "Heure de fin de toutes les séances",
    example: "16 h 30",
  }),
  hours: z.optional(hours).meta({
    label: "Heures, en une phrase",
    meanings: ["horaire", "horaires", "time", "times", "plage", "plages"],
    aliases: ["heures"],
    description: "Heures de toutes les séances en une phrase, au lieu de `start` et `end`",
    example: "9 h à 12 h et 13 h à 16 h",
  }),
  zone: z.optional(zone).meta({
    label: "Fuseau horaire",
    description: "Fuseau horaire de toutes les séances, si ce n’est pas celui du site",
    example: "America/Halifax",
  }),
  place: z.optional(place).meta({
    label: "Lieu",
    meanings: ["adresse", "address", "location", "venue", "salle", "ville", "city", "local", "where"],
    aliases: ["lieu", "endroit"],
    description: "Lieu de toutes les séances",
    example: "mrc-de-l-erable",
    template: "Salle et ville, ou un identifiant de places.yml",
    open: true,
  }),
  online: z.optional(online).meta({
    label: "En ligne",
    meanings: ["zoom", "teams", "visio", "visioconference", "webinaire", "virtuel", "lien"],
    description: "`true`, ou l’adresse de la salle virtuelle de toutes les séances",
    example: "true",
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
  access: z.optional(access).meta({
    label: "Accessibilité et conditions",
    meanings: ["age", "ages", "garderie", "lsq"],
    one: "un mot ou une condition",
    aliases: ["acces", "accessibilite", "accessibility"],
    description:
      "Accessibilité et conditions de toutes les séances : `rampe`, `LSQ`, `sous-titres`, `boucle auditive`, `halte-garderie`, `12 ans et plus`, ou vos mots",
    example: "[rampe, LSQ, 12 ans et plus]",
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
  registration: z.optional(registration).meta({
    form: "inscription",
    label: "Inscription",
    meanings: ["s-inscrire", "inscriptions", "rsvp", "contact", "signup", "billets", "formulaire"],
    aliases: ["inscription"],
    description: "Inscription : voir les clés de l’inscription",
    example: "{email: formation@exemple.org}",
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
