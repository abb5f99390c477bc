/** Detects output path conflicts before anything is written: nothing from `content/` may overwrite a generated page, feed or asset, nor another entry. */
import { diskKey } from "../content/collection/file-names.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { ROUTES } from "../routes.ts";
import type { PageData, Site } from "../site/model.ts";
import { outputPath } from "../site/urls.ts";
import { calendarAddresses } from "./published-addresses.ts";
import { redirectCopies, redirectPath } from "./redirects.ts";

/** A path of the output, and what is to be written there. */
interface Claim {
  /** Relative to the output folder. */
  readonly path: string;
  /** French words that complete « la place »: « du fil « Babillard » ». */
  readonly owner: string;
  /** The file of `content/` that needs the path; undefined for the site's own files. */
  readonly file?: string;
  /** For a redirect: its target. */
  readonly to?: string;
  /** For a redirect: the old address. */
  readonly from?: string;
}

/** Files that every site has besides pages, feeds and calendars (`files.ts`, `brand/`, host files). */
const FIXED = [
  ...Object.values(ROUTES)
    .filter((url) => !/(?:\/|\.ics)$/u.test(url))
    .map((url) => url.slice(1)),
  ".nojekyll",
];
const [INDEX, ADMIN, ASSETS, PICTURES] = [ROUTES.searchIndex, ROUTES.admin, ROUTES.assets, ROUTES.pictures].map((url) =>
  url.slice(1, -1),
);
/** Folders reserved for files whose names are only known during the build. */
const OWN_FOLDER = new RegExp(
  `^(?:${INDEX}|${ADMIN}|${PICTURES})(?:/|$)|^${ASSETS}(?:$|/[^/]*\\.[0-9a-f]{8,}\\.)|^sitemap-\\d+\\.xml(?:/|$)`,
  "u",
);

/** One error for each path of `content/` that is already taken. */
export function outputPathConflicts(site: Site): readonly Diagnostic[] {
  const files = new Map<string, Claim>();
  const folders = new Map<string, Claim>();
  const problems: Diagnostic[] = [];
  for (const claim of claims(site)) {
    const key = diskKey(decoded(claim.path));
    const parents = foldersOf(key);
    const other =
      files.get(key) ??
      folders.get(key) ??
      parents.map((folder) => files.get(folder)).find((each) => each !== undefined);
    if (other !== undefined) {
      if (!isSame(claim, other)) problems.push(clash(claim, other));
      continue;
    }
    if (claim.file !== undefined && OWN_FOLDER.test(key)) {
      problems.push(clash(claim, { path: claim.path, owner: "de fichiers du site lui-même" }));
      continue;
    }
    files.set(key, claim);
    for (const folder of parents) if (!folders.has(folder)) folders.set(folder, claim);
  }
  return problems;
}

/** The site's own paths first, then posts and pages, their files, and redirects: the later one is reported. */
function* claims(site: Site): Generator<Claim> {
  for (const path of FIXED) yield { path, owner: "d’un fichier du site lui-même" };
  const { post: _, page: __, notFound: ___, ...generated } = site.views;
  for (const view of (Object.values(generated) as readonly (readonly PageData[])[]).flat())
    yield { path: outputPath(view.url), owner: `de la page « ${view.title} » du site` };
  for (const { atomUrl, jsonUrl, title } of site.feeds)
    for (const url of [atomUrl, jsonUrl]) yield { path: outputPath(url), owner: `du fil « ${title} »` };
  // Without duplicates: two sessions with the same id have their own diagnostic.
  for (const url of new Set(calendarAddresses(site))) yield { path: outputPath(url), owner: "d’un calendrier du site" };
  for (const { url, entry } of [...site.posts, ...site.pages])
    yield { path: outputPath(url), owner: `de \`${entry.file}\``, file: entry.file };
  for (const { url, path } of site.assets) yield { path: outputPath(url), owner: `de \`${path}\``, file: path };
  const copies = redirectCopies(site.redirects);
  const copied = new Set([...copies.values()].flat());
  for (const { from, to, file } of site.redirects) {
    const path = redirectPath(from);
    const owner = `de l’ancienne adresse « ${from} » (\`${file}\`)`;
    if (path !== undefined) yield { path, owner, file, to, from };
    else if (copied.has(outputPath(from))) yield { path: outputPath(from), owner, file, to, from };
  }
}

/** A redirect to the same address but for case or a final slash; or two redirects to one target. */
function isSame(claim: Claim, other: Claim): boolean {
  if (claim.to === undefined) return false;
  if (other.to !== undefined) return claim.to === other.to;
  return claim.to.startsWith("/") && diskKey(decoded(outputPath(claim.to))) === diskKey(decoded(other.path));
}

function clash(claim: Claim, other: Claim): Diagnostic {
  const position = {
    severity: "error",
    file: claim.file ?? other.file ?? `/${claim.path}`,
    line: 1,
    column: 1,
  } as const;
  if (claim.from !== undefined) {
    return {
      ...position,
      code: "redirection-masquee",
      message: `L’ancienne adresse « ${claim.from} » (\`${claim.file}\`) est déjà la place ${other.owner}.`,
      advice: "Retirez cette ancienne adresse.",
    };
  }
  return {
    ...position,
    code: "place-prise",
    message: `${claim.file === undefined ? "Une page du site" : `\`${claim.file}\``} irait à \`/${claim.path}\`, qui est déjà la place ${other.owner}.`,
    advice: "renommez le fichier, ou donnez au texte un `slug:` ou une `url:` différente",
  };
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
