/** Problems of the addresses of the site through the years: redirects, and pages that moved without saying where. */
import type { Diagnostic } from "./diagnostic.ts";

export const ADDRESS_DIAGNOSTICS: readonly Diagnostic[] = [
  {
    code: "redirection-en-boucle",
    severity: "error",
    title: "Une ancienne adresse tourne en rond",
    why: "Le navigateur abandonnerait avec un message d’erreur.",
    wrong: "/a/ → /b/\n/b/ → /a/",
    right: "/a/ → /guides/x/\n/b/ → /guides/x/",
  },
  {
    code: "redirection-en-chaine",
    severity: "error",
    title: "Une ancienne adresse mène à une autre ancienne adresse",
    why: "Chaque détour ralentit le lecteur, et les moteurs de recherche finissent par ne plus suivre.",
    wrong: "/a/ → /b/\n/b/ → /guides/x/",
    right: "/a/ → /guides/x/\n/b/ → /guides/x/",
  },
  {
    code: "redirection-perdue",
    severity: "error",
    title: "Une ancienne adresse ne mène nulle part",
    why: "Le lecteur d’un vieux lien n’arriverait à aucune page.",
    wrong: "/a/ → /guides/disparu/",
    right: "/a/ → /guides/present/",
  },
  {
    code: "redirection-masquee",
    severity: "error",
    title: "Une ancienne adresse est celle d’une page du site",
    why: "La même adresse ne peut pas montrer une page et mener à une autre.",
    wrong: "aliases: [/agenda/]",
    right: "aliases: [/ancien-agenda/]",
  },
];
