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
  {
    code: "redirection-illisible",
    severity: "error",
    title: "Une ligne des redirections ne se comprend pas",
    why: "Chaque ligne dit une ancienne adresse, puis celle où elle mène.",
    wrong: "/ancienne-page/ nouvelle page",
    right: "/ancienne-page/ → /guides/nouvelle-page/",
  },
  {
    code: "redirection-en-double",
    severity: "error",
    title: "Une ancienne adresse mène à deux endroits",
    why: "Une adresse ne peut mener qu’à une page.",
    wrong: "/a/ → /guides/x/\n/a/ → /guides/y/",
    right: "/a/ → /guides/x/",
  },
  {
    code: "adresse-perdue",
    severity: "error",
    title: "Une adresse publiée n’existerait plus",
    why: "Des gens ont noté cette adresse, d’autres sites y mènent : elle doit continuer de mener quelque part.",
    wrong: "un texte renommé, sans plus",
    right: "aliases: [/articles/ancien-nom/]",
  },
];
