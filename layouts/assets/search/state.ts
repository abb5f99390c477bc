/** The state of a search and its URL: words, filters, sort order, number of results shown. */

/** Filter groups, in display order. */
export const GROUPS = ["type", "categorie", "prix", "annee", "mois", "lieu", "personne", "etiquette"] as const;

export type Group = (typeof GROUPS)[number];

export interface State {
  /** As typed. */
  readonly query: string;
  readonly filters: Readonly<Record<Group, readonly string[]>>;
  readonly coming: boolean;
  readonly newestFirst: boolean;
  /** True when no word is to be read as a filter. */
  readonly asWords: boolean;
  /** Maximum number of results shown. */
  readonly shown: number;
}

/** Shown at once; « Afficher plus » adds `MORE` at a time. */
export const FIRST = 10;
export const MORE = 10;

/** Parses `?q=…&type=…&type=…&avenir=oui&tri=date&mots=oui&n=15`. */
export function readState(address: string): State {
  const asked = new URLSearchParams(address);
  const groups = GROUPS.map((group) => [group, [...new Set(asked.getAll(group))]]);
  return {
    query: asked.get("q") ?? "",
    filters: Object.fromEntries(groups) as State["filters"],
    coming: asked.get("avenir") === "oui",
    newestFirst: asked.get("tri") === "date",
    asWords: asked.get("mots") === "oui",
    shown: Math.max(FIRST, Math.min(1_000, Number.parseInt(asked.get("n") ?? "", 10) || 0)),
  };
}

/** Returns the query string of a state, `""` for an empty search. */
export function stateUrl({ query, filters, coming, newestFirst, asWords, shown }: State): string {
  const address = new URLSearchParams();
  if (query !== "") address.set("q", query);
  for (const group of GROUPS) for (const value of filters[group]) address.append(group, value);
  if (coming) address.set("avenir", "oui");
  if (newestFirst) address.set("tri", "date");
  if (asWords) address.set("mots", "oui");
  if (shown > FIRST) address.set("n", String(shown));
  const text = address.toString();
  return text && `?${text}`;
}

/** True when there is something to search: words, filters, or everything by date. */
export function isAsking(state: State): boolean {
  return state.query !== "" || countFilters(state) > 0 || state.newestFirst;
}

/** Number of ticked boxes, « à venir » included. */
export function countFilters({ filters, coming }: State): number {
  return GROUPS.reduce((sum, group) => sum + filters[group].length, coming ? 1 : 0);
}
