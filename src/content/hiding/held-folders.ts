/** Folders and files whose name alone means, in another tool, that they are not published. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { isMarkdownIndex, withoutTextExtension } from "../text-names.ts";

/** Anywhere in the content folder, whatever they hold. */
export const NEVER_PUBLISHED: ReadonlySet<string> = new Set(["_drafts", "_includes", "_layouts", "templates"]);
/** The same, except for the folder of a post, which has an `index.md`. */
export const SELDOM_PUBLISHED: ReadonlySet<string> = new Set([
  ...["drafts", "brouillons", "_brouillons", "_templates", "_partials", "_data", "_sass", "_plugins", "_private"],
  ...["_trash", "_archive", "_unpublished", "archetypes", "scaffolds", "private", "trash", "corbeille"],
  ...["draft", "brouillon", "_draft", "_brouillon", "__drafts", "_hidden", "privé", "prive", "_privé", "_prive"],
]);

/** True for a folder that is not published; `names` returns the names of what it holds. */
export function isHeldFolder(name: string, names: () => readonly string[]): boolean {
  const plain = name.normalize("NFC").trim().toLowerCase();
  if (NEVER_PUBLISHED.has(plain)) return true;
  return SELDOM_PUBLISHED.has(plain) && !names().some(isMarkdownIndex);
}

/** `essai.draft.md`, and the copies that editors and word processors keep beside a text: `essai~.md`, `~$essai.md`. */
const DRAFT_NAME = /\.(?:draft|brouillon|private|privé|prive)$|~$|^~\$/iu;

/** True for a text that Jekyll, Astro and Docusaurus leave out by its name: `_essai.md`. Hugo's `_index.md` is a page. */
export function isHeldText(name: string): boolean {
  return (
    (name.startsWith("_") && !/^_index\./iu.test(name)) || DRAFT_NAME.test(withoutTextExtension(name.normalize("NFC")))
  );
}

const NAME_STARTS = /(?:^|\/)_[^/]*$/u;

/** What is said of a folder, once. */
export function heldFolder(path: string): Diagnostic {
  return {
    ...positionOf(path),
    code: "dossier-non-publie",
    message: `Rien de ce que contient le dossier \`${path}/\` n’est publié : dans d’autres outils, ce nom est celui de brouillons ou de modèles.`,
    advice: "Pour publier ces textes, déplacez-les dans un autre dossier, ou renommez celui-ci.",
  };
}

/** Reports a post excluded by its name. */
export function heldText(path: string): Diagnostic {
  return {
    ...positionOf(path),
    code: "fichier-non-publie",
    message: NAME_STARTS.test(path)
      ? "Ce texte n’est pas publié : son nom commence par « _ », ce qui le cache dans d’autres outils."
      : "Ce texte n’est pas publié : son nom est celui d’un brouillon ou d’une copie de travail.",
    advice: NAME_STARTS.test(path)
      ? "Pour le publier, renommez-le sans « _ »; pour le garder en brouillon, écrivez aussi `draft: true`."
      : "Pour le publier, renommez-le; pour le garder en brouillon, écrivez aussi `draft: true`.",
  };
}

function positionOf(file: string) {
  return { severity: "warning", file, line: 1, column: 1 } as const;
}
