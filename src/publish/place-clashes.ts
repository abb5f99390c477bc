/** Two things at one place of the output: nothing from `content/` may take that of a page, a feed or an asset, nor that of another text. Every place is claimed here before anything is written. */
import { diskKey } from "../content/file-names.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { ROUTES } from "../routes.ts";
import type { Site, View } from "../site/model.ts";
import { outputPath } from "../site/urls.ts";
import { calendarAddresses } from "./published-addresses.ts";
import { redirectCopies, redirectPath } from "./redirects.ts";

/** What is to be written at a path, and who asked for it. */
interface Claim {
  /** Relative to the output folder. */
  readonly path: string;
  /** French words that follow « la place »: « du fil « Babillard » ». */
  readonly owner: string;
  /** The file of `content/` that asks for it; the site itself when there is none. */
  readonly file?: string;
  /** For a redirect: where it leads. */
  readonly to?: string;
  /** For a redirect: the old address. */
  readonly from?: string;
}

/** Files that every site has, beside pages, feeds and calendars (`files.ts`, `layouts/assets/icons/`, the hosts' own). */
const FIXED = [
  ...Object.values(ROUTES)
    .filter((url) => !/(?:\/|\.ics)$/u.test(url))
    .map((url) => url.slice(1)),
  ".nojekyll",
];
const [INDEX, ADMIN, ASSETS, PICTURES] = [ROUTES.searchIndex, ROUTES.admin, ROUTES.assets, ROUTES.pictures].map((url) =>
  url.slice(1, -1),
);
/** Folders whose files have names that only the build knows. */
const OWN_FOLDER = new RegExp(
  `^(?:${INDEX}|${ADMIN}|${PICTURES})(?:/|$)|^${ASSETS}(?:$|/[^/]*\\.[0-9a-f]{8,}\\.)|^sitemap-\\d+\\.xml(?:/|$)`,
  "u",
);

/** One error for each claim from `content/` that comes upon another one. */
export function placeClashes(site: Site): readonly Diagnostic[] {
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

/** Those of the site first, then texts, their files, and old addresses: who comes last gives way. */
function* claims(site: Site): Generator<Claim> {
  for (const path of FIXED) yield { path, owner: "d’un fichier du site lui-même" };
  const { post: _, page: __, notFound: ___, ...own } = site.views;
  for (const view of (Object.values(own) as readonly (readonly View[])[]).flat())
    yield { path: outputPath(view.url), owner: `de la page « ${view.title} » du site` };
  for (const { atomUrl, jsonUrl, title } of site.feeds)
    for (const url of [atomUrl, jsonUrl]) yield { path: outputPath(url), owner: `du fil « ${title} »` };
  // Two sessions of one id are told as such.
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

/** An old address that leads where it stands, but for a letter's case or a final slash; or two that lead to one place. */
function isSame(claim: Claim, other: Claim): boolean {
  if (claim.to === undefined) return false;
  if (other.to !== undefined) return claim.to === other.to;
  return claim.to.startsWith("/") && diskKey(decoded(outputPath(claim.to))) === diskKey(decoded(other.path));
}

function clash(claim: Claim, other: Claim): Diagnostic {
  const place = { severity: "error", file: claim.file ?? other.file ?? `/${claim.path}`, line: 1, column: 1 } as const;
  if (claim.from !== undefined) {
    return {
      ...place,
      code: "redirection-masquee",
      message: `L’ancienne adresse « ${claim.from} » (\`${claim.file}\`) est déjà la place ${other.owner}.`,
      advice: "Retirez cette ancienne adresse.",
    };
  }
  return {
    ...place,
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
