/** What a new post of each kind offers to fill in: optional keys in comments, and an outline of the text. Words only. */
import type { Kind } from "./model.ts";

const COMMON = [
  "tags: [intranet, veille]",
  "authors: [equipe]",
  "updated: 2026-12-15",
  "image: { src: affiche.jpg, alt: Ce que montre l’image, credit: Camille Exemple }",
  "series: { title: Titre de la série, part: 1, of: 2 }",
  "related: [nom-d-un-autre-texte]",
  "publishOn: 2026-12-01",
  "expires: 2027-06-30",
];

const OWN: Readonly<Record<Kind, readonly string[]>> = {
  formation: [
    "price: 150 $",
    "seats: 15",
    "place: Salle et ville, ou un identifiant de places.yml",
    "trainers: [Camille Exemple]",
    "audience: [Artistes, Organismes culturels]",
    "prerequisites: [Savoir naviguer sur le Web]",
    "bring: [Un ordinateur portable]",
    "language: français",
    "funders: [Nom d’un organisme]",
    "organizer: Nom de l’organisme responsable",
    "registration:",
    "  email: formation@exemple.org",
    "  phone: 819 555-0123, poste 4",
    "  url: https://exemple.org/inscription",
    "  deadline: 2026-11-20",
    "documents:",
    "  - { title: Plan de la journée, file: plan.pdf }",
  ],
  conference: [
    "event:",
    "  name: Nom de l’événement",
    "  edition: 3e édition",
    "  date: 2026-11-19",
    "  endDate: 2026-11-20",
    "  place: Salle et ville, ou un identifiant de places.yml",
    "  organizer: Nom de l’organisme responsable",
    "speakers:",
    "  - { name: Camille Exemple, organisation: Nom de l’organisme }",
    "video: { title: Titre de la vidéo, url: https://exemple.org/video, lang: en }",
    "photos:",
    "  - { src: salle.jpg, alt: Ce que montre la photographie, credit: Camille Exemple }",
  ],
  guide: [
    "document:",
    "  title: Titre du document résumé",
    "  publisher: Nom de l’éditeur",
    "  date: 2026-09",
    "  url: https://exemple.org/guide.pdf",
    "  pages: 22",
    "lists:",
    "  - { title: Titre de la liste dans le texte, kind: conseils, count: 15 }",
  ],
  article: ["source: { name: Nom de la source, url: https://exemple.org }"],
  page: [],
};

/** Optional keys of a kind, each line a YAML comment. */
export function optionalLines(kind: Kind): readonly string[] {
  const common = kind === "page" ? COMMON.filter((line) => /^(?:updated|image)/u.test(line)) : COMMON;
  return [...OWN[kind], ...common].map((line) => `# ${line}`);
}

/** The outline of the text, hints in HTML comments that are never printed. */
export const TEXT_OUTLINES: Readonly<Record<Kind, string>> = {
  formation: [
    "<!-- Dites ici, en deux ou trois phrases, ce que la formation permet de faire. -->",
    "",
    "<!--",
    "Ensuite, par exemple :",
    "",
    "## Ce que vous apprendrez",
    "## Pour qui",
    "## Déroulement",
    "## S’inscrire",
    "-->",
  ].join("\n"),
  conference: [
    "<!-- Dites ici qui a parlé de quoi, où et quand, puis l’idée qu’il faut retenir. -->",
    "",
    "<!--",
    "Ensuite, par exemple :",
    "",
    "## Ce qui a été dit",
    "## Ce que l’on en retient",
    "-->",
  ].join("\n"),
  guide: [
    "<!-- Dites ici de quel document il s’agit, qui l’a publié et à qui il sert. -->",
    "",
    "<!--",
    "Ensuite, par exemple, un titre par liste annoncée dans l’en-tête :",
    "",
    "## Quinze conseils",
    "",
    "1. Premier conseil",
    "2. Deuxième conseil",
    "-->",
  ].join("\n"),
  article: "<!-- Écrivez ici le texte. L’essentiel d’abord : les deux premières phrases servent d’annonce. -->",
  page: "<!-- Écrivez ici le texte de la page. -->",
};
