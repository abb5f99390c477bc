/** The keys of the in-browser editor: where it writes. */
import * as z from "zod";
import { branch, repository } from "../fields/repository.ts";

export const admin = z.strictObject({
  repository: repository.meta({
    label: "Dépôt",
    aliases: ["depot"],
    description: "Dépôt du site, chez GitHub; son adresse complète s’il est chez GitLab",
    example: "organisme/site",
  }),
  branch: z.optional(branch).meta({
    label: "Branche",
    aliases: ["branche"],
    description: "Branche où les textes sont enregistrés; `main`, d’ordinaire",
    example: "main",
  }),
});
