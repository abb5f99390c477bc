/** The search filters as a separate script, loaded only when they are opened. */
export { countValues, drawFilters, tickedFilters, tickFilters } from "./search/filters.ts";
