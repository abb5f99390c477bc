/** The keys of `site.yml` about how the organisation looks: logo, icon, colours. */
import * as z from "zod";
import { fileOrAddress } from "../fields/addresses.ts";
import { legibleColour } from "../fields/colours.ts";

const file = fileOrAddress.meta({ form: "fichier" });

/** A bare file name stands for a logo that serves both schemes. */
export const logo = z
  .preprocess(
    (value) => (typeof value === "string" ? { light: value } : value),
    z.strictObject({
      light: file.meta({
        label: "Logo",
        aliases: ["clair", "src"],
        description: "Fichier du logo, dans le dossier de contenu",
        example: "logo.svg",
      }),
      dark: z.optional(file).meta({
        label: "Logo sur fond sombre",
        aliases: ["sombre", "fonce"],
        description: "Le même, pour qui lit clair sur sombre",
        example: "logo-sombre.svg",
      }),
    }),
  )
  .meta({ type: ["object", "string"] });

function colour(label: string, description: string, example: string, aliases: readonly string[] = []) {
  return z.optional(legibleColour).meta({ label, aliases, description, example });
}

export const theme = z.strictObject({
  accent: colour("Couleur de l’organisation", "Liens, boutons et icônes", '"#1f3d99"', ["couleur", "principale"]),
  formation: colour("Formations", "Couleur des formations; par défaut, celle de l’organisation", '"#1f3d99"'),
  conference: colour("Conférences", "Couleur des comptes rendus", '"#00636b"'),
  guide: colour("Guides", "Couleur des guides", '"#2b6230"'),
  article: colour("Articles", "Couleur des articles", '"#7d2a5d"'),
});
