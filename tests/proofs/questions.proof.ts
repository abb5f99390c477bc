/** Long lists of what readers ask, written by someone who had read the texts and not the search: on the sample, and on the site of another organisation. */
import { join } from "node:path";
import { askLists } from "../search/ask-lists.ts";

askLists(join(import.meta.dirname, "questions"));
