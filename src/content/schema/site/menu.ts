/** The menu of the site: links, each with links under it if need be. */
import * as z from "zod";
import { ROUTES } from "../../../routes.ts";
import { anyAddress } from "../fields/addresses.ts";
import { listOf } from "../fields/lists.ts";
import { text } from "../fields/text.ts";

const LINK = {
  label: text.meta({ label: "Libellé", description: "Texte du menu", example: "Agenda" }),
  url: anyAddress.meta({ label: "Adresse", description: "Adresse", example: ROUTES.agenda }),
};

export const menu = listOf(
  z.strictObject({
    ...LINK,
    items: z.optional(listOf(z.strictObject(LINK))).meta({
      form: "liste de liens",
      label: "Sous-menu",
      one: "un lien",
      aliases: ["sous-menu", "entrees"],
      description: "Liens rangés sous celui-ci",
      example: `- {label: S’abonner, url: ${ROUTES.subscription}}`,
    }),
  }),
);
