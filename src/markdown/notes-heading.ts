/** The heading above the footnotes of a page; the table of contents does not list it. */
import type { Heading } from "./model.ts";

export const NOTES_HEADING: Heading = { level: 2, id: "notes-de-bas-de-page", text: "Notes" };
