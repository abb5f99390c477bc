/** Lists a content folder: posts, settings files, everything else. Symbolic links that leave the folder are skipped and reported. */
import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { heldFolder, heldText, isHeldFolder, isHeldText } from "../hiding/held-folders.ts";
import { BUILT_IN_KINDS } from "../kinds.ts";
import { isHtmlName, isMarkdownName, opensFrontMatter } from "../text-names.ts";
import { plainFolder } from "./naming.ts";

export const SETTINGS_FILES = ["site.yml", "vocabulary.yml", "people.yml", "places.yml", "events.yml"] as const;

export interface ContentFiles {
  /** Markdown files, and HTML files with front matter, sorted; paths relative to the root, with `/`. */
  readonly posts: readonly string[];
  readonly others: readonly string[];
  /** Settings files that exist. */
  readonly settings: readonly string[];
  /** True when the folder is probably that of another tool: no settings file, and no folder at its top that only this one has. */
  readonly bare: boolean;
  readonly problems: readonly Diagnostic[];
}

/** Files of tools and systems, and the README that developers leave in any folder. */
const SKIPPED = /^(?:\.|node_modules$|_site$|Thumbs\.db$|README\.md$)/u;

/** Folders that no other tool has; `articles`, `guides` and `pages` are anyone's. */
const OURS: ReadonlySet<string> = new Set([BUILT_IN_KINDS.formation.folder, BUILT_IN_KINDS.conference.folder]);

/** Enough for a byte order mark, the line that opens front matter and spaces after it. */
const OPENING_BYTES = 64;

/** Lists a content folder in code-point order, whatever the order of the file system. */
export function listFiles(root: string): ContentFiles {
  const posts: string[] = [];
  const others: string[] = [];
  const settings: string[] = [];
  const problems: Diagnostic[] = [];
  const realRoot = realpathSync(root);
  const visit = (folder: string): void => {
    for (const item of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (SKIPPED.test(item.name)) continue;
      const path = folder === "" ? item.name : `${folder}/${item.name}`;
      let directory = item.isDirectory();
      if (item.isSymbolicLink()) {
        const target = linkTarget(join(root, path));
        if (target === undefined || !isInside(realRoot, target)) {
          problems.push(linkProblem(path));
          continue;
        }
        directory = statSync(target).isDirectory();
        if (directory) continue;
      } else if (!directory && !item.isFile()) continue;
      if (directory) {
        if (isHeldFolder(item.name, () => readdirSync(join(root, path)))) problems.push(heldFolder(path));
        else visit(path);
      } else if (isMarkdownName(item.name) || (isHtmlName(item.name) && hasFrontMatter(join(root, path)))) {
        if (isHeldText(item.name)) problems.push(heldText(path));
        else posts.push(path);
      } else if (folder === "" && (SETTINGS_FILES as readonly string[]).includes(item.name)) settings.push(path);
      else others.push(path);
    }
  };
  visit("");
  const bare = settings.length === 0 && !posts.some((path) => OURS.has(plainFolder(path.split("/", 1)[0] ?? "")));
  return { posts: posts.sort(byCode), others: others.sort(byCode), settings: settings.sort(byCode), bare, problems };
}

/** True when the file opens front matter; false when it cannot be read, since it is then not known to be a text. */
function hasFrontMatter(path: string): boolean {
  try {
    const file = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(OPENING_BYTES);
      return opensFrontMatter(bytes.toString("utf8", 0, readSync(file, bytes, 0, OPENING_BYTES, 0)));
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`);
}

function linkProblem(path: string): Diagnostic {
  return {
    code: "lien-symbolique",
    severity: "error",
    file: path,
    line: 1,
    column: 1,
    message: "Ce lien symbolique mène hors du dossier de contenu, ou nulle part.",
    advice: "copiez le fichier dans le dossier de contenu à la place du lien",
  };
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
