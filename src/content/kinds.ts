/** The kinds of texts as data: everything that differs between two kinds except their keys (`schema/`) and their layout. A site adds its own in `site.yml`. */
import type { Hex } from "../colour/colour.ts";
import { ROUTES } from "../routes.ts";
import type { Base } from "./schema/kinds.ts";

export interface Kind {
  /** What `type` and `layout` say, and the CSS classes: the label as a slug. */
  readonly id: string;
  readonly base: Base;
  /** Folder in `content/`. */
  readonly folder: string;
  /** Site URL of its list, and the parent of its posts; pages are at the root. */
  readonly url: string;
  readonly label: string;
  readonly plural: string;
  /** One sentence at the top of the archive of the kind. */
  readonly intro: string;
  /** Other names for it in `layout` or `type`, in the form of a slug. */
  readonly otherNames: readonly string[];
  /** True when its posts must have a date, and are listed by it. */
  readonly isDated: boolean;
  /** The colour that the site gives to a kind of its own; those of every site have theirs in the theme. */
  readonly color?: Hex;
  /** Keys that each of its posts must have, besides those that its base requires. */
  readonly required: readonly string[];
  /** Name of its icon (Material Symbols) in the in-browser editor. */
  readonly icon: string;
  /** The only keys that a new post offers in comments; all that have a template when it is absent. */
  readonly offers?: readonly string[];
  /** The outline of the text of a new post, with hints in HTML comments, which are not rendered. */
  readonly outline: string;
}

/** The kinds of every site, in menu order: one on each base. */
export const BUILT_IN_KINDS: Readonly<Record<Base, Kind>> = {
  formation: {
    id: "formation",
    base: "formation",
    folder: folderOf(ROUTES.formations),
    url: ROUTES.formations,
    label: "Formation",
    plural: "Formations",
    intro: "Les formations offertes : dates, lieux, prix et inscription.",
    otherNames: ["training"],
    isDated: true,
    required: [],
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
    id: "conference",
    base: "conference",
    folder: folderOf(ROUTES.conferences),
    url: ROUTES.conferences,
    label: "Conférence",
    plural: "Conférences",
    intro: "Les comptes rendus de conférences, de séminaires et d’autres événements.",
    otherNames: ["compte-rendu"],
    isDated: true,
    required: [],
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
    id: "guide",
    base: "guide",
    folder: folderOf(ROUTES.guides),
    url: ROUTES.guides,
    label: "Guide",
    plural: "Guides",
    intro: "Des guides résumés et expliqués, à consulter ou à télécharger.",
    otherNames: [],
    isDated: true,
    required: [],
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
    id: "article",
    base: "article",
    folder: folderOf(ROUTES.articles),
    url: ROUTES.articles,
    label: "Article",
    plural: "Articles",
    intro: "Les articles de la rédaction, du plus récent au plus ancien.",
    otherNames: ["post", "billet", "blog"],
    isDated: true,
    required: [],
    icon: "article",
    outline: "<!-- Écrivez ici le texte. L’essentiel d’abord : les deux premières phrases servent d’annonce. -->",
  },
  page: {
    id: "page",
    base: "page",
    folder: "pages",
    url: ROUTES.home,
    label: "Page",
    plural: "Pages",
    intro: "Les pages du site.",
    otherNames: [],
    isDated: false,
    required: [],
    icon: "description",
    offers: ["updated", "image"],
    outline: "<!-- Écrivez ici le texte de la page. -->",
  },
};

/** The folder of texts whose list is at this URL. */
function folderOf(url: string): string {
  return url.slice(1, -1);
}

/** Returns the kinds that are listed by date, in menu order. */
export function listedKinds(kinds: readonly Kind[]): readonly Kind[] {
  return kinds.filter(({ isDated }) => isDated);
}

/** Returns the kind with this id; throws when there is none, which is a bug of the caller. */
export function kindNamed(kinds: readonly Kind[], id: string): Kind {
  const found = kinds.find((kind) => kind.id === id);
  if (found === undefined) throw new Error(`No kind has the id ${id}`);
  return found;
}
