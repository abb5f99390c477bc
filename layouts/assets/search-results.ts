/** What reads the pages that were found, and draws them, as a separate script: it comes with their texts. */
export { linesAbove } from "./search/above.ts";
export { noteOn } from "./search/note.ts";
export { hasLike, readResults } from "./search/read-results.ts";
export { resultItem } from "./search/results.ts";
