/** The filters of the search as a script of their own: loaded only when they are opened. */
export { countValues, drawFilters, tickedFilters, tickFilters } from "./search/filters.ts";
