/** All that searches, as a separate script, loaded when search is first used. */
export { openSearch } from "./search/open-search.ts";
export { sourcesOf } from "./search/page-sources.ts";
