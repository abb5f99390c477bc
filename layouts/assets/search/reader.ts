/** What reads the pages that were found: a part of the script of results, which is loaded with the first of them. */
export type Reader = Pick<typeof import("./read-results.ts"), "readResults" | "hasLike">;
