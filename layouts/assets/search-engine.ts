/** All that searches and draws results, as a separate script, loaded when search is first used. */
export { linesAbove } from "./search/above.ts";
export { readResults } from "./search/answer.ts";
export { noteOn } from "./search/note.ts";
export { openSearch } from "./search/open-search.ts";
export { sourcesOf } from "./search/page-sources.ts";
export { resultItem } from "./search/results.ts";
