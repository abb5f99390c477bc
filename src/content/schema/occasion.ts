/** The keys of what takes place once, said in the same way of a session, of all the sessions of a training and of an edition of an event. */
import * as z from "zod";
import { access } from "./fields/access.ts";
import { count } from "./fields/amounts.ts";
import { endTime, hours, startTime, zone } from "./fields/moments.ts";
import { online } from "./fields/online.ts";
import { place } from "./fields/people.ts";
import { price, prices } from "./fields/prices.ts";

/** As a session has them; whoever takes one says in `description` what it is the hour, the place or the price of. */
export const OCCASION = {
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
    meanings: ["adresse", "address", "location", "venue", "salle", "ville", "city", "local", "where", "ou"],
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
  }),
  access: z.optional(access).meta({
    label: "Accessibilité et conditions",
    meanings: ["age", "ages", "garderie", "lsq"],
    one: "un mot ou une condition",
    aliases: ["acces", "accessibilite", "accessibility"],
    description:
      "Accessibilité et conditions de cette séance : `rampe`, `LSQ`, `sous-titres`, `boucle auditive`, `halte-garderie`, `12 ans et plus`, ou vos mots",
    example: "[rampe, LSQ, 12 ans et plus]",
  }),
} as const;
