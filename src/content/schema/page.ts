/** The keys of a page: the common ones, though a page is not listed and shows neither terms nor people. */
import * as z from "zod";
import { COMMON } from "./common.ts";

const UNLISTED = { unshown: "Une page n’est dans aucune liste ni aucun fil." };
const { categories, tags, authors, series, related, id, source } = COMMON;

export const pageSchema = z.strictObject({
  ...COMMON,
  categories: categories.meta(UNLISTED),
  tags: tags.meta(UNLISTED),
  authors: authors.meta({ unshown: "Une page est signée par le site." }),
  series: series.meta(UNLISTED),
  related: related.meta(UNLISTED),
  id: id.meta(UNLISTED),
  source: source.meta({ unshown: "Une page est écrite pour le site; une source se cite dans son texte." }),
});
