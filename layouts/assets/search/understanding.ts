/** What a query asks for besides its words: filters, or pages by their name. The words alone are tried too, and the reader can always undo. */
import type { Destination } from "../../../src/output/search/destinations.ts";
import type { Asked } from "../../../src/output/search/spelling.ts";
import type { SearchOutcome } from "./answer.ts";
import { destinationsFor } from "./destinations.ts";
import type { Counts } from "./pagefind.ts";
import { GROUPS, type Group, type State } from "./state.ts";
import type { Turn } from "./turn.ts";
import { mayHoldTurn } from "./turn.ts";
import type { TurnReading } from "./turns.ts";

/** How a state was understood, and what was found. */
export interface Understood {
  readonly outcome: SearchOutcome;
  /** The state that was searched: the filters of the turns are set, and the query is what is left of it. */
  readonly state: State;
  /** Empty when the words are searched as words. */
  readonly turns: readonly Turn[];
  readonly destinations: readonly Destination[];
  /** Turns that were given up since nothing has them. */
  readonly given: readonly Turn[];
  /** Turns that no page with the other words answers: those words are searched alone. */
  readonly dropped: readonly Turn[];
}

/** What reads turns: a script of its own, loaded when a query may hold one. */
export type TurnReader = Pick<typeof import("./turns.ts"), "mayNameDate" | "readTurns">;

/** What is needed to understand. */
export interface Means {
  readonly answer: (state: State) => Promise<SearchOutcome>;
  /** Number of pages with some words, whatever the filters. */
  readonly count: (asked: Asked) => Promise<number>;
  readonly values: () => Promise<Counts>;
  readonly turns: () => Promise<TurnReader>;
  /** The destinations with a key that begins with this sign. */
  readonly list: (initial: string) => Promise<readonly Destination[]>;
  readonly parseQuery: (typed: string) => Asked;
  /** `YYYY-MM` for the reader. */
  readonly month: string;
}

/** Searches what was understood; the words as words when a turn is doubtful, or gives nothing; then the other words alone. */
export async function understand(state: State, means: Means): Promise<Understood> {
  const understood = await read(state, means);
  const { outcome, destinations } = understood;
  if (destinations.length > 0 || outcome.chance?.meant === undefined) return understood;
  return { ...understood, destinations: await namedBy([outcome.query], means) };
}

async function read(state: State, means: Means): Promise<Understood> {
  const { answer } = means;
  const { turns, rest } = await readSureTurns(state, means);
  const destinations = await namedBy([state.query, rest], means);
  if (turns.length === 0) {
    return { outcome: await answer(state), state, turns, destinations, given: [], dropped: [] };
  }
  const wholes = await typed(rest, turns, means);
  const filtered = [...wholes, { turns, rest }].map((reading) => ({ reading, state: withTurns(state, reading) }));
  let first: Understood | undefined;
  for (const { reading, state: asked } of filtered) {
    const outcome = await answer(asked);
    const understood = { outcome, state: asked, turns: reading.turns, destinations, given: [], dropped: [] };
    if (isExact(outcome)) return understood;
    first ??= understood;
  }
  const outcome = await answer(state);
  if (isExact(outcome) || first === undefined)
    return { outcome, state, turns: [], destinations, given: turns, dropped: [] };
  if (rest === "" || first.outcome.hits.length > 0) return first;
  const alone = { ...state, query: rest };
  const unfiltered = await answer(alone);
  if (!isExact(unfiltered)) return first;
  return { outcome: unfiltered, state: alone, turns: [], destinations, given: [], dropped: turns };
}

/** The turns of a query, without those whose words texts have for another reason. */
async function readSureTurns(state: State, { values, turns, count, parseQuery, month }: Means): Promise<TurnReading> {
  const { query } = state;
  if (state.asWords || !mayHoldTurn(query)) return { turns: [], rest: query };
  const { mayNameDate, readTurns } = await turns();
  const reading = readTurns(query, { values: mayNameDate(query) ? await values() : {}, month });
  const found = await Promise.all(
    reading.turns.map(({ phrase }) => (phrase === undefined ? 0 : count({ ...parseQuery(phrase), exact: true }))),
  );
  return found.some((number) => number > 0) ? { turns: [], rest: query } : reading;
}

/** « prochaines conférences » asks for a type, when what is left is its name. */
async function typed(rest: string, turns: readonly Turn[], means: Means): Promise<readonly TurnReading[]> {
  if (rest === "" || /\s/.test(rest)) return [];
  const { type = {} } = await means.values();
  // « ateliers » is another name of the section of trainings.
  const names = [rest, ...(await namedBy([rest], means)).map(([label]) => label)].map(plural);
  const value = Object.keys(type).find((name) => names.includes(plural(name)));
  if (value === undefined) return [];
  return [{ turns: [...turns, { words: rest, group: "type", values: [value] }], rest: "" }];
}

/** The pages that one of the queries names; none when the list does not load. */
function namedBy(queries: readonly string[], { list, parseQuery }: Means): Promise<readonly Destination[]> {
  return destinationsFor(queries, list, parseQuery).catch(() => []);
}

function withTurns(state: State, { turns, rest }: TurnReading): State {
  const add = (group: Group): readonly string[] => [
    ...new Set([...state.filters[group], ...turns.flatMap((turn) => (turn.group === group ? turn.values : []))]),
  ];
  return {
    ...state,
    query: rest,
    filters: Object.fromEntries(GROUPS.map((group) => [group, add(group)])) as State["filters"],
    coming: state.coming || turns.some(({ group }) => group === "avenir"),
  };
}

/** True when pages have all the words as they were typed. */
function isExact({ hits, chance }: SearchOutcome): boolean {
  return hits.length > 0 && chance === undefined;
}

function plural(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/s$/, "");
}
