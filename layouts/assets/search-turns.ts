/** What reads the turns of a query as a separate script, loaded when a query may hold one. */
export { mayNameDate, readTurns } from "./search/turns.ts";
