/** Diagnostics of the events that texts are about. */
import type { CatalogueEntry } from "./entry.ts";

export const EVENT_DIAGNOSTICS: readonly CatalogueEntry[] = [
  {
    code: "reprise-en-double",
    severity: "warning",
    title: "Deux textes sont repris du même événement d’un partenaire",
    why: "Il serait annoncé deux fois, et `npm run agenda` ne saurait pas lequel des deux comparer au sien.",
    wrong: "imported: 0123456789abcdef foire@partenaire.example dans deux textes",
    right: "imported: 0123456789abcdef foire@partenaire.example dans un seul",
  },
  {
    code: "evenement-ressemblant",
    severity: "warning",
    title: "Deux événements ont presque le même nom",
    why: "Les textes qui nomment un événement de deux façons iraient à deux pages, et aucune ne dirait tout.",
    wrong: "event: J.I.Q. dans un texte, event: JIQ dans un autre",
    right: "event: JIQ dans les deux",
  },
  {
    code: "evenement-sans-edition",
    severity: "warning",
    title: "Un prix, des heures ou une inscription ne sont d’aucune édition",
    why: "Un événement revient d’année en année : son prix, ses heures et son inscription sont ceux d’une édition, que sa date fait connaître.",
    wrong: "event: {name: Salon des exemples, price: gratuit}",
    right: "event: {name: Salon des exemples, date: automne 2027, price: gratuit}",
  },
  {
    code: "evenement-nom-date",
    severity: "warning",
    title: "La date d’un événement est dans son nom",
    why: "Ce qui suit « event » sans clés est un nom : la date qui s’y trouve ne met l’événement ni dans l’agenda ni dans les calendriers.",
    wrong: "event: Salon des exemples, 3 mars 2027",
    right: "event: {name: Salon des exemples, date: 2027-03-03}",
  },
  {
    code: "evenement-date-et-seances",
    severity: "warning",
    title: "Un événement a une date et des séances",
    why: "Les séances disent déjà tous ses jours : une date à côté d’elles en dirait un autre, et n’est pas retenue.",
    wrong: "date: 2027-03-06\nsessions:\n  - {id: mars, date: 2027-03-06}\n  - {id: avril, date: 2027-04-03}",
    right: "sessions:\n  - {id: mars, date: 2027-03-06}\n  - {id: avril, date: 2027-04-03}",
  },
  {
    code: "evenement-dates",
    severity: "warning",
    title: "Une même édition a deux dates",
    why: "Le même nom et la même année sont une même édition : une des deux dates est fausse, ou moins précise que l’autre.",
    wrong: "date: 2013-11 dans un texte, date: 2013-11-19 dans un autre",
    right: "date: 2013-11-19 dans les deux",
  },
  {
    code: "evenement-change-sans-updated",
    severity: "warning",
    title: "Un événement de events.yml est annulé ou déplacé sans date de mise à jour",
    why: "Les fils annoncent un déplacement au jour où il est survenu, et les calendriers des personnes abonnées ne suivent un changement que si « updated » avance.",
    wrong: "- id: jiq\n  name: JIQ\n  editions:\n    - date: 2013-11-26\n      formerDate: 2013-11-19",
    right:
      "- id: jiq\n  name: JIQ\n  editions:\n    - date: 2013-11-26\n      formerDate: 2013-11-19\n      updated: 2013-10-02",
  },
  {
    code: "evenement-en-double",
    severity: "error",
    title: "Deux événements ont le même nom",
    why: "On ne saurait pas duquel parle un texte qui le nomme.",
    wrong: "- id: jiq\n  name: Journée Exemple (JIQ)\n- id: jiq\n  name: Autre journée",
    right: "- id: jiq\n  name: Journée Exemple (JIQ)\n- id: autre-journee\n  name: Autre journée",
  },
];
