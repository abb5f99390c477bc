/** Reads the kind, slug and date of a post from its file name. The kinds are those of the site. */
import { posix } from "node:path";
import { type CalendarDate, parseDate } from "../../locale/fr/calendar-date.ts";
import { slug } from "../../locale/fr/slug.ts";
import { ROUTES } from "../../routes.ts";
import { BUILT_IN_KINDS, type Kind } from "../kinds.ts";
import { withoutTextExtension } from "../text-names.ts";

export interface FileName {
  /** From the file name or the folder, without its date; may be empty when no character of it can be used in a URL. */
  readonly slug: string;
  /** As typed in the name, valid or not. */
  readonly dateText?: string;
  readonly date?: CalendarDate;
  /** True for `folder/index.md`. */
  readonly isFolder: boolean;
}

/** Parses `2013-03-01-titre.md`, `titre.html` and `titre/index.md`. */
export function readFileName(path: string): FileName {
  const stem = withoutTextExtension(posix.basename(path));
  const isFolder = stem.toLowerCase() === "index" && posix.dirname(path) !== ".";
  const name = isFolder ? posix.basename(posix.dirname(path)) : stem;
  const dated = /^(\d{4}-\d{1,2}-\d{1,2})(?:[-_ ]+(.*))?$/u.exec(name.normalize("NFC"));
  const rest = dated === null ? name : (dated[2] ?? "");
  const dateText = dated?.[1];
  const reading = dateText === undefined ? undefined : parseDate(dateText);
  return {
    slug: slug(rest.replaceAll("_", " ")) || slug(name),
    isFolder,
    ...(dateText === undefined ? {} : { dateText }),
    ...(reading !== undefined && "date" in reading ? { date: reading.date } : {}),
  };
}

/** Returns the kind of a post: from its top folder, otherwise a folder of its path, otherwise `layout` or `type`, otherwise an article. */
export function kindOf(kinds: readonly Kind[], path: string, layout: unknown, type: unknown): Kind {
  const folders = posix.dirname(path).split("/").map(plainFolder);
  const top = kinds.find(({ folder }) => folder === folders[0]);
  if (top !== undefined) return top;
  for (const word of [type, layout]) {
    const kind = typeof word === "string" ? named(kinds, slug(word)) : undefined;
    if (kind !== undefined && kind !== BUILT_IN_KINDS.article) return kind;
  }
  return kinds.find(({ folder }) => folders.includes(folder)) ?? BUILT_IN_KINDS.article;
}

/** An id counts before another name: a site may have a kind of its own named « Billet ». */
function named(kinds: readonly Kind[], word: string): Kind | undefined {
  return kinds.find(({ id }) => id === word) ?? kinds.find(({ otherNames }) => otherNames.includes(word));
}

/** Returns the canonical name of a folder: « Conférences » is the same as `conferences`, « Appels de dossiers » as `appels-de-dossiers`. */
export function plainFolder(name: string): string {
  return slug(name);
}

/** First segments of the URLs that the site generates itself: no page may have them. */
export const RESERVED: ReadonlySet<string> = new Set(
  Object.values(ROUTES).flatMap((url) => {
    const first = url.split("/")[1] ?? "";
    return first === "" ? [] : [first, first.replace(/\.html$/u, "")];
  }),
);

/** First segments under which no post may be published: the build chooses the names of the files in these folders. */
export const OWN_FOLDERS: ReadonlySet<string> = new Set(["assets", "pagefind", "admin"]);

/**
 * What follows the URL of its kind in the URL of a post: its slug. Under `pages/`, the folders above it come first:
 * `pages/services/formation.md` is `/services/formation/`.
 */
export function addressTail(kind: Kind, path: string, slugText: string): string {
  const [top = "", ...folders] = posix.dirname(path).split("/");
  if (kind.base !== "page" || plainFolder(top) !== kind.folder) return slugText;
  const above = readFileName(path).isFolder ? folders.slice(0, -1) : folders;
  return [...above.map(slug).filter(Boolean), slugText].join("/");
}

/** Returns the URL of a post: `/formations/x/`; pages are at the root. */
export function urlOf(kind: Kind, slugText: string): string {
  return `${kind.url}${slugText}/`;
}
