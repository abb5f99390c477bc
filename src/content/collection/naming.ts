/** Reads the kind, slug and date of a post from its file name. */
import { posix } from "node:path";
import { type CalendarDate, parseDate } from "../../locale/fr/calendar-date.ts";
import { slug } from "../../locale/fr/slug.ts";
import { ROUTES, sectionUrl } from "../../routes.ts";
import { KINDS } from "../kinds.ts";
import type { Kind } from "../model.ts";

export interface FileName {
  /** From the file name or the folder, without its date; may be empty when no character of it can be used in a URL. */
  readonly slug: string;
  /** As typed in the name, valid or not. */
  readonly dateText?: string;
  readonly date?: CalendarDate;
  /** True for `folder/index.md`. */
  readonly isFolder: boolean;
}

/** Parses `2013-03-01-titre.md`, `titre.md` and `titre/index.md`. */
export function readFileName(path: string): FileName {
  const stem = posix.basename(path).replace(/\.(?:md|markdown)$/iu, "");
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

const WORDS: ReadonlyMap<string, Kind> = new Map(
  Object.values(KINDS).flatMap(({ kind, otherNames }) => [kind, ...otherNames].map((word) => [word, kind] as const)),
);

/** Returns the kind of a post: from its top folder, otherwise a folder of its path, otherwise `layout` or `type`, otherwise an article. */
export function kindOf(path: string, layout: unknown, type: unknown): Kind {
  const folders = posix.dirname(path).split("/").map(plainFolder);
  for (const kind of Object.values(KINDS)) if (folders[0] === kind.folder) return kind.kind;
  for (const word of [type, layout]) {
    const kind = typeof word === "string" ? WORDS.get(slug(word)) : undefined;
    if (kind !== undefined && kind !== "article") return kind;
  }
  for (const kind of Object.values(KINDS)) if (folders.includes(kind.folder)) return kind.kind;
  return "article";
}

/** Returns the canonical name of a folder: « Conférences » is the same as `conferences`, as on some file systems. */
export function plainFolder(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
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

/** Returns the URL of a post: `/formations/x/`; pages are at the root. */
export function urlOf(kind: Kind, slugText: string): string {
  return kind === "page" ? `/${slugText}/` : `${sectionUrl(kind)}${slugText}/`;
}
