/** The keys of an article: the common ones, and the event it is about. */
import * as z from "zod";
import { COMMON } from "./common.ts";
import { eventKey } from "./event.ts";

export const articleSchema = z.strictObject({
  ...COMMON,
  // Offered in a new article, since many are based on another source.
  source: COMMON.source.meta({ template: "{ name: Nom de la source, url: https://exemple.org }" }),
  event: eventKey("Événement dont parle l’article"),
});
