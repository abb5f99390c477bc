/** What a reader asks for, and the address that says it: words, filters, order, number of results shown. It searches nothing. */

/** Groups of checkboxes, in the order they are shown. */
export const GROUPS = ["type", "categorie", "annee", "lieu", "personne", "etiquette"] as const;

export type Group = (typeof GROUPS)[number];

export interface State {
  /** As typed. */
  readonly query: string;
  readonly filters: Readonly<Record<Group, readonly string[]>>;
  readonly coming: boolean;
  readonly newestFirst: boolean;
  /** Results shown at most. */
  readonly shown: number;
}

/** Few enough for a light first answer; scrolling brings others up to `FILL`, « Afficher plus » as many more as `MORE`. */
export const FIRST = 3;
export const FILL = 9;
export const MORE = 10;

/** Reads `?q=…&type=…&type=…&avenir=oui&tri=date&n=15`. */
export function readState(address: string): State {
  const asked = new URLSearchParams(address);
  const groups = GROUPS.map((group) => [group, [...new Set(asked.getAll(group))]]);
  return {
    query: asked.get("q") ?? "",
    filters: Object.fromEntries(groups) as State["filters"],
    coming: asked.get("avenir") === "oui",
    newestFirst: asked.get("tri") === "date",
    shown: Math.max(FIRST, Math.min(1_000, Number.parseInt(asked.get("n") ?? "", 10) || 0)),
  };
}

/** The query of the address, `""` when nothing is asked. */
export function stateAddress({ query, filters, coming, newestFirst, shown }: State): string {
  const address = new URLSearchParams();
  if (query !== "") address.set("q", query);
  for (const group of GROUPS) for (const value of filters[group]) address.append(group, value);
  if (coming) address.set("avenir", "oui");
  if (newestFirst) address.set("tri", "date");
  if (shown > FIRST) address.set("n", String(shown));
  const text = address.toString();
  return text && `?${text}`;
}

/** Something is asked: words, filters, or everything by date. */
export function isAsking(state: State): boolean {
  return state.query !== "" || countFilters(state) > 0 || state.newestFirst;
}

/** How many boxes are ticked, « à venir » among them. */
export function countFilters({ filters, coming }: State): number {
  return GROUPS.reduce((sum, group) => sum + filters[group].length, coming ? 1 : 0);
}
