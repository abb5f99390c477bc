/** The keys of an article: those of every entry, and the event it speaks of. */
import * as z from "zod";
import { COMMON } from "./common.ts";
import { eventKey } from "./event.ts";

export const articleSchema = z.strictObject({
  ...COMMON,
  // A new article offers it, as many are drawn from elsewhere.
  source: COMMON.source.meta({ template: "{ name: Nom de la source, url: https://exemple.org }" }),
  event: eventKey("Événement dont parle l’article"),
});
