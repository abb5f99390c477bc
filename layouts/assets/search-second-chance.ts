/** The second chances of the search as a script of their own: loaded only when words are not found as they are typed. */
export { secondChance } from "./search/second-chance.ts";
