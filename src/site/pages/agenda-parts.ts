/** The parts of the agenda that have a page: trainings, events, what is free, what is online, each category, each venue. */
import { compareFrench } from "../../locale/fr/collate.ts";
import { isFree } from "../../locale/fr/price/price-days.ts";
import { slug } from "../../locale/fr/slug.ts";
import { ROUTES } from "../../routes.ts";
import { categoriesOf, isComing, isEdition, priceOf, whereaboutsOf } from "../agenda-item.ts";
import type { AgendaFilter, AgendaItem } from "../model.ts";

export interface AgendaPart {
  readonly filter: AgendaFilter;
  readonly sessions: readonly AgendaItem[];
  /** What the page lists, as the beginning of its description. */
  readonly words: string;
}

type Found = Pick<AgendaFilter, "kind" | "label" | "url"> & Pick<AgendaPart, "words">;

const SORTS: readonly AgendaFilter["kind"][] = ["trainings", "events", "free", "online", "category", "place"];

/** Those that have sessions: sorts first, then categories and venues in alphabetical order. Trainings and events are told apart only where there are both. */
export function agendaParts(sessions: readonly AgendaItem[]): readonly AgendaPart[] {
  const isMixed = sessions.some(isEdition) && !sessions.every(isEdition);
  const parts = new Map<string, Found & { readonly sessions: AgendaItem[] }>();
  for (const item of sessions)
    for (const found of partsOf(item, isMixed)) {
      const known = parts.get(found.url) ?? { ...found, sessions: [] };
      parts.set(found.url, known);
      known.sessions.push(item);
    }
  return [...parts.values()]
    .sort((a, b) => SORTS.indexOf(a.kind) - SORTS.indexOf(b.kind) || compareFrench(a.label, b.label))
    .map(({ kind, label, url, words, sessions }) => ({
      filter: { kind, label, url, count: sessions.length, coming: sessions.filter(isComing).length },
      sessions,
      words,
    }));
}

function partsOf(item: AgendaItem, isMixed: boolean): readonly Found[] {
  const { place, online } = whereaboutsOf(item);
  const price = priceOf(item);
  return [
    ...(isMixed ? [sortOf(item)] : []),
    ...(price && isFree(price) ? [FREE] : []),
    ...(online === undefined ? [] : [ONLINE]),
    ...categoriesOf(item).map(
      ({ label, slug }): Found => ({
        kind: "category",
        label,
        url: `${ROUTES.agendaCategories}${slug}/`,
        words: `Les formations et les événements de la catégorie « ${label} »`,
      }),
    ),
    ...(place === undefined
      ? []
      : [
          {
            kind: "place",
            label: place.name,
            url: `${ROUTES.agendaVenues}${place.id || slug(place.name)}/`,
            words: `Les formations et les événements au lieu « ${place.name} »`,
          } as const,
        ]),
  ];
}

const FREE: Found = {
  kind: "free",
  label: "Gratuit",
  url: ROUTES.agendaFree,
  words: "Les formations et les événements gratuits",
};

const ONLINE: Found = {
  kind: "online",
  label: "En ligne",
  url: ROUTES.agendaOnline,
  words: "Les formations et les événements en ligne",
};

function sortOf(item: AgendaItem): Found {
  return isEdition(item)
    ? { kind: "events", label: "Événements", url: ROUTES.agendaEvents, words: "Les événements de l’agenda" }
    : {
        kind: "trainings",
        label: "Formations",
        url: ROUTES.agendaTrainings,
        words: "Les séances de formation de l’agenda",
      };
}
