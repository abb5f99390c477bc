/** The five kinds of entries: their folder, URL prefix and words. The names agree everywhere: folder, kind, layout and URL. */
import { SECTIONS } from "../routes.ts";
import type { Kind } from "./model.ts";

export interface KindNames {
  readonly kind: Kind;
  /** Folder in `content/` and first segment of the URL; pages stand at the root. */
  readonly folder: string;
  readonly label: string;
  readonly plural: string;
  /** One sentence that opens the archive of the kind. */
  readonly intro: string;
}

export const KINDS: Readonly<Record<Kind, KindNames>> = {
  formation: {
    kind: "formation",
    folder: SECTIONS.formation,
    label: "Formation",
    plural: "Formations",
    intro: "Les formations offertes : dates, lieux, prix et inscription.",
  },
  conference: {
    kind: "conference",
    folder: SECTIONS.conference,
    label: "Conférence",
    plural: "Conférences",
    intro: "Les comptes rendus de conférences, de séminaires et d’autres événements.",
  },
  guide: {
    kind: "guide",
    folder: SECTIONS.guide,
    label: "Guide",
    plural: "Guides",
    intro: "Des guides résumés et expliqués, à consulter ou à télécharger.",
  },
  article: {
    kind: "article",
    folder: SECTIONS.article,
    label: "Article",
    plural: "Articles",
    intro: "Les articles de la rédaction, du plus récent au plus ancien.",
  },
  page: { kind: "page", folder: SECTIONS.page, label: "Page", plural: "Pages", intro: "Les pages du site." },
};

/** The kinds that are listed by date, in menu order. */
export const POST_KINDS = ["formation", "conference", "guide", "article"] as const;
