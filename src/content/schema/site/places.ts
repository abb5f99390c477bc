/** The keys of `places.yml`: the venues, as their pages and calendars present them. */
import * as z from "zod";
import { access } from "../fields/access.ts";
import { webAddress } from "../fields/addresses.ts";
import { coordinates } from "../fields/coordinates.ts";
import { identifier, text } from "../fields/text.ts";

export const placesSchema = z.array(
  z.strictObject({
    id: identifier.meta({
      label: "Identifiant permanent",
      aliases: ["identifiant"],
      description: "Identifiant, qui finit l’adresse de sa page",
      example: "hotel-pur",
    }),
    name: text.meta({ label: "Nom", aliases: ["nom"], description: "Nom", example: "Hôtel Pur" }),
    description: z.optional(text).meta({
      label: "Description",
      widget: "long",
      description: "Une phrase ou deux qui ouvrent sa page",
      example: "La salle est au deuxième étage, à gauche de l’accueil.",
    }),
    address: z
      .optional(text)
      .meta({ label: "Adresse", aliases: ["adresse"], description: "Rue et numéro", example: "1, rue de l’Exemple" }),
    city: z.optional(text).meta({ label: "Ville", aliases: ["ville"], description: "Ville", example: "Québec" }),
    region: z.optional(text).meta({ label: "Région", description: "Région", example: "Capitale-Nationale" }),
    postalCode: z.optional(text).meta({ label: "Code postal", description: "Code postal", example: "G1K 0A1" }),
    coordinates: z.optional(coordinates).meta({
      label: "Coordonnées",
      aliases: ["coordonnees", "gps", "position"],
      description: "Latitude et longitude, pour les liens vers les cartes",
      example: "[46.8139, -71.208]",
    }),
    url: z.optional(webAddress).meta({
      label: "Adresse",
      aliases: ["site"],
      description: "Son site",
      example: "https://exemple.org",
    }),
    access: z.optional(access).meta({
      label: "Accessibilité",
      one: "un mot ou une condition",
      aliases: ["acces", "accessibilite", "accessibility"],
      description: "Ce qui rend le lieu accessible : `rampe`, `ascenseur`, `boucle auditive`, ou vos mots",
      example: "[rampe, ascenseur]",
    }),
  }),
);
