/** DATA: the five kinds of entries, each with everything that differs between kinds except its keys (`schema/`) and its layout. The same names are used for folder, kind, layout and URL. */
import { SECTIONS } from "../routes.ts";
import type { Kind } from "./model.ts";

export interface KindNames {
  readonly kind: Kind;
  /** Folder in `content/` and first segment of the URL; pages are at the root. */
  readonly folder: string;
  readonly label: string;
  readonly plural: string;
  /** One sentence at the top of the archive of the kind. */
  readonly intro: string;
  /** Other names for it in `layout` or `type`, in the form of a slug. */
  readonly otherNames: readonly string[];
  /** True when its posts must have a date, and are sorted by it. */
  readonly isDated: boolean;
  /** Name of its icon (Material Symbols) in the in-browser editor. */
  readonly icon: string;
  /** The only keys that a new post offers in comments; all that have a template when it is absent. */
  readonly offers?: readonly string[];
  /** The outline of the text of a new post, with hints in HTML comments, which are not rendered. */
  readonly outline: string;
}

export const KINDS: Readonly<Record<Kind, KindNames>> = {
  formation: {
    kind: "formation",
    folder: SECTIONS.formation,
    label: "Formation",
    plural: "Formations",
    intro: "Les formations offertes : dates, lieux, prix et inscription.",
    otherNames: ["training"],
    isDated: true,
    icon: "school",
    outline: [
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
  },
  conference: {
    kind: "conference",
    folder: SECTIONS.conference,
    label: "Conférence",
    plural: "Conférences",
    intro: "Les comptes rendus de conférences, de séminaires et d’autres événements.",
    otherNames: ["compte-rendu"],
    isDated: true,
    icon: "podium",
    outline: [
      "<!-- Dites ici qui a parlé de quoi, où et quand, puis l’idée qu’il faut retenir. -->",
      "",
      "<!--",
      "Ensuite, par exemple :",
      "",
      "## Ce qui a été dit",
      "## Ce que l’on en retient",
      "-->",
    ].join("\n"),
  },
  guide: {
    kind: "guide",
    folder: SECTIONS.guide,
    label: "Guide",
    plural: "Guides",
    intro: "Des guides résumés et expliqués, à consulter ou à télécharger.",
    otherNames: [],
    isDated: true,
    icon: "menu_book",
    outline: [
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
  },
  article: {
    kind: "article",
    folder: SECTIONS.article,
    label: "Article",
    plural: "Articles",
    intro: "Les articles de la rédaction, du plus récent au plus ancien.",
    otherNames: ["post", "billet", "blog"],
    isDated: true,
    icon: "article",
    outline: "<!-- Écrivez ici le texte. L’essentiel d’abord : les deux premières phrases servent d’annonce. -->",
  },
  page: {
    kind: "page",
    folder: SECTIONS.page,
    label: "Page",
    plural: "Pages",
    intro: "Les pages du site.",
    otherNames: [],
    isDated: false,
    icon: "description",
    offers: ["updated", "image"],
    outline: "<!-- Écrivez ici le texte de la page. -->",
  },
};

/** The kinds that are listed by date, in menu order. */
export const POST_KINDS = ["formation", "conference", "guide", "article"] as const;
