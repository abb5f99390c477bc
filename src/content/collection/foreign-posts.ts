/** In a folder that comes from another tool, what a text lacks is replaced, or the text alone is left out: each is told once, as a warning, and the rest is built. */
import { posix } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { BUILT_IN_KINDS } from "../kinds.ts";
import type { Entry, MissingField } from "../model.ts";
import { withoutTextExtension } from "../text-names.ts";
import { RESERVED, urlOf } from "./naming.ts";
import type { ParsedPost } from "./parsed-post.ts";

/** Codes of what a text lacks: alone, none of them stops the build of such a folder. */
const LACKS: ReadonlySet<string> = new Set([
  ...["titre-manquant", "date-manquante", "adresse-reservee", "adresse-vide", "fichier-introuvable"],
]);
/** The same of a text that is left out: elsewhere, such a day may be that of something else. */
const LACKS_OF_LEFT_OUT: ReadonlySet<string> = new Set(["date-impossible", "date-illisible"]);

/** Replaces the missing title by the name of the file, and makes a page of an article without a date. */
export function withStandIns(post: ParsedPost): ParsedPost {
  const untitled = post.missingFields.includes("title") && post.frontMatter.data.title === undefined;
  const title = untitled ? titleFromName(post.file) : undefined;
  const named = title === undefined ? post : { ...post, title, missingFields: without(post.missingFields, "title") };
  return isUndatedArticle(named) ? asPage(named) : named;
}

function isUndatedArticle({ kind, missingFields, name, frontMatter }: ParsedPost): boolean {
  return (
    kind === BUILT_IN_KINDS.article &&
    missingFields.includes("date") &&
    name.dateText === undefined &&
    frontMatter.data.date === undefined
  );
}

/** The page it becomes; unchanged when its address at the root is one of the site's own. */
function asPage(post: ParsedPost): ParsedPost {
  const kind = BUILT_IN_KINDS.page;
  if (post.keys.url === undefined && RESERVED.has(post.slug)) return post;
  const { date: _, ...undated } = post;
  const url = post.keys.url === undefined ? urlOf(kind, post.slug) : post.url;
  return { ...undated, kind, url, missingFields: without(post.missingFields, "date") };
}

function without(fields: readonly MissingField[], field: MissingField): readonly MissingField[] {
  return fields.filter((each) => each !== field);
}

/** « 2013-03-01-le-web_2.md » → « Le web 2 »; undefined when the name has no letter. */
function titleFromName(file: string): string | undefined {
  const stem = withoutTextExtension(posix.basename(file));
  const name = stem.toLowerCase() === "index" && file.includes("/") ? posix.basename(posix.dirname(file)) : stem;
  const words = name
    .replace(/^\d{4}-\d{1,2}-\d{1,2}[-_ ]*/u, "")
    .replace(/[-_\s]+/gu, " ")
    .trim();
  return /\p{L}/u.test(words) ? words[0]?.toLocaleUpperCase("fr-CA") + words.slice(1) : undefined;
}

/** The entry without a main picture whose file is missing, which browsers would show broken. */
export function withoutMissingPicture(entry: Entry): Entry {
  const { image, ...rest } = entry;
  if (image === undefined || image.asset !== undefined || /^(?:https?:)?\/\//iu.test(image.src)) return entry;
  return rest as Entry;
}

/** What a text lacks as warnings, each with what was done about it. */
export function tolerateLacks(
  problems: readonly Diagnostic[],
  posts: readonly ParsedPost[],
  entries: readonly Entry[],
): readonly Diagnostic[] {
  const postOf = new Map(posts.map((post) => [post.file, post]));
  const leftOut = new Set(entries.flatMap(({ file, missingFields }) => (missingFields === undefined ? [] : [file])));
  return problems.map((problem) => {
    const isLack = LACKS.has(problem.code) || (LACKS_OF_LEFT_OUT.has(problem.code) && leftOut.has(problem.file));
    if (problem.severity !== "error" || !isLack) return problem;
    const post = postOf.get(problem.file);
    if (post === undefined) return problem;
    return { ...problem, severity: "warning", message: `${problem.message} ${remedy(problem.code, post, leftOut)}` };
  });
}

function remedy(code: string, post: ParsedPost, leftOut: ReadonlySet<string>): string {
  if (code === "fichier-introuvable") return "Le texte est publié sans lui.";
  if (leftOut.has(post.file)) return "Ce texte seul est laissé de côté.";
  return code === "titre-manquant"
    ? `Le nom du fichier en tient lieu : « ${post.title} ».`
    : `Il est publié comme une page, hors des listes, à \`${post.url}\`.`;
}
