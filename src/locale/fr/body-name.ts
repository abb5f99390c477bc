/** Tells the name of a body, « Ville de Québec » or « L’équipe de rédaction », from that of a person, by its first word. */
import { termKey } from "./term-key.ts";

/** DATA: first words of the names of bodies, as `termKey` spells them. */
const WORDS = [
  ...["agence", "alliance", "association", "bibliotheque", "bureau", "cegep", "centre", "chambre", "cld", "coalition"],
  ...["collectif", "college", "comite", "commission", "conseil", "cooperative", "corporation", "direction", "ecole"],
  ...[
    "equipe",
    "federation",
    "festival",
    "fondation",
    "groupe",
    "institut",
    "maison",
    "ministere",
    "mrc",
    "municipalite",
  ],
  ...["musee", "office", "ordre", "redaction", "regroupement", "reseau", "secretariat", "service", "societe", "table"],
  ...["universite", "ville"],
];
const BODY = new RegExp(`^(?:(?:l'|la |le |les |notre )?(?:${WORDS.join("|")})s?\\b|www\\.)`, "u");

/** True for a name that begins with the word of a body, after an article or not. */
export function isBodyName(name: string): boolean {
  return BODY.test(termKey(name));
}
