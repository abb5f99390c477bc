/** The search fallbacks as a separate script, loaded only when the words are not found as typed. */
export { secondChance } from "./search/second-chance.ts";
