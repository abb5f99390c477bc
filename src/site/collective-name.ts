/** Tells the name of an organization or of a site from that of a person, where texts are signed by both. */
import type { Settings } from "../content/model.ts";
import { termKey } from "../locale/fr/term-key.ts";

/** First words of the names of bodies, as `termKey` spells them. */
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
const COLLECTIVE = new RegExp(`^(?:(?:l'|la |le |les |notre )?(?:${WORDS.join("|")})s?\\b|www\\.)`, "u");
const ADDRESS = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u;

/** True for the site itself, its organization, a team, or an address: « L’équipe de rédaction », « exemple.org ». */
export function isCollective(name: string, { title, organisation }: Pick<Settings, "title" | "organisation">): boolean {
  const key = termKey(name);
  if (key === termKey(title) || key === termKey(organisation.name)) return true;
  return COLLECTIVE.test(key) || ADDRESS.test(key);
}
