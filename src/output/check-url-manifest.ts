/**
 * Addresses of the URL manifest that the site would lose: those of lists get a redirect automatically, those of posts
 * and pages are errors that suggest where the text went.
 */
import { URL_MANIFEST_FILE, type UrlManifestLine } from "../content/collection/url-manifest.ts";
import type { Entry } from "../content/model.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../locale/fr/nearest.ts";
import { termKey } from "../locale/fr/term-key.ts";
import { PAGE_FILES } from "../routes.ts";
import type { Site } from "../site/model.ts";
import { LIST_URLS } from "../site/urls.ts";
import { publishedAddresses } from "./published-addresses.ts";

/** Pages generated from the posts: which ones exist depends on dates, terms and authors. */
const LIST = new RegExp(`^(?:${LIST_URLS.join("|")})`, "u");
const DERIVED_FILE = new RegExp(`/(?:${PAGE_FILES.atom}|${PAGE_FILES.jsonFeed}|[\\w-]+\\.ics)$`, "u");

/** From this number of lost addresses on, and when most of the manifest is lost, one diagnostic stands for all. */
const MANY = 5;

/**
 * The redirects to add so that no address is lost, and a diagnostic for each address that only a person can redirect, or
 * a single one when most of them are gone at once. `entries` are all posts and pages, drafts too.
 */
export function redirectLostAddresses(
  site: Site,
  entries: readonly Entry[],
  manifest: readonly UrlManifestLine[],
): { readonly redirects: Site["redirects"]; readonly problems: readonly Diagnostic[] } {
  if (manifest.length === 0) return { redirects: [], problems: [] };
  const living = livingAddresses(site);
  const targets = new Map(site.redirects.map(({ from, to }) => [slashed(from), to]));
  const redirects: Site["redirects"][number][] = [];
  const gone: UrlManifestLine[] = [];
  for (const line of manifest) {
    if (living.has(slashed(line.url))) continue;
    if (isDerived(line.url)) {
      redirects.push({ from: line.url, to: shelter(line.url, living, targets), file: URL_MANIFEST_FILE });
    } else gone.push(line);
  }
  // Lists that are always there are no sign of anything.
  const texts = manifest.filter(isText).length;
  const isMost = gone.length >= MANY && gone.filter(isText).length > texts / 2;
  return { redirects, problems: isMost ? mostLost(gone, texts) : gone.map((line) => lost(line, site, entries)) };
}

/** A line that was noted for a post or a page. */
function isText({ id }: UrlManifestLine): boolean {
  return id !== undefined;
}

/** The texts of another site were removed, or the wrong folder is being built: a remedy for each address would be noise. */
function mostLost(gone: readonly UrlManifestLine[], texts: number): readonly Diagnostic[] {
  const [first] = gone;
  if (first === undefined) return [];
  return [
    {
      code: "adresses-perdues",
      severity: "error",
      file: URL_MANIFEST_FILE,
      line: first.line,
      column: 1,
      length: first.url.length,
      excerpt: first.excerpt,
      message: `Des ${texts} textes publiés que nomme le registre, ${gone.filter(isText).length} n’y sont plus, dont « ${first.title ?? first.url} ». Ou bien le registre est celui d’un autre site (des textes d’exemple, par exemple), ou bien des textes manquent.`,
      advice:
        "Si ces textes sont partis pour de bon et que personne n’y mène, `npm run urls -- --recommencer` refait le registre avec les adresses d’aujourd’hui. Sinon, remettez-les en place.",
    },
  ];
}

/** Returns where the address of a vanished list should redirect; undefined when it still exists, or is not a list. */
export function listFallbacks(site: Site): (url: string) => string | undefined {
  const living = livingAddresses(site);
  return (url) => (isDerived(url) && !living.has(slashed(url)) ? shelter(url, living, new Map()) : undefined);
}

function livingAddresses(site: Site): ReadonlySet<string> {
  return new Set([...publishedAddresses(site).keys()].map(slashed));
}

function isDerived(url: string): boolean {
  return LIST.test(url) || DERIVED_FILE.test(url);
}

/** The same file in the folder its page redirects to, else higher up, else the nearest parent page: `/etiquettes/x/flux.atom` → `/flux.atom`. */
function shelter(url: string, living: ReadonlySet<string>, targets: ReadonlyMap<string, string>): string {
  const name = url.slice(url.lastIndexOf("/") + 1);
  const folders = foldersAbove(url).map((folder) => targets.get(folder) ?? folder);
  const beside =
    name === "" ? undefined : folders.map((folder) => folder + name).find((candidate) => living.has(candidate));
  return beside ?? folders.find((folder) => living.has(folder)) ?? "/";
}

/** `/a/b/c.ics` → `/a/b/`, `/a/`, `/`; without the address itself. */
function foldersAbove(url: string): readonly string[] {
  const parts = url.split("/").filter(Boolean).slice(0, -1);
  return [...parts.map((_, index) => `/${parts.slice(0, parts.length - index).join("/")}/`), "/"];
}

function lost(line: UrlManifestLine, site: Site, entries: readonly Entry[]): Diagnostic {
  return {
    code: "adresse-perdue",
    severity: "error",
    file: URL_MANIFEST_FILE,
    line: line.line,
    column: 1,
    length: line.url.length,
    excerpt: line.excerpt,
    message: `L’adresse « ${line.url} » a été publiée et n’existerait plus.`,
    advice: adviceFor(line, site, entries),
  };
}

function adviceFor(line: UrlManifestLine, site: Site, entries: readonly Entry[]): string {
  const hidden = entries.find(({ url }) => url === line.url);
  if (hidden !== undefined) {
    return `« ${hidden.title} » (\`${hidden.file}\`) n’est plus publié : retirez la ligne qui le cache (\`draft:\`, \`publishOn:\`, une \`date:\` à venir), ou faites mener l’adresse ailleurs dans \`redirects.txt\`.`;
  }
  const moved = findMoved(
    line,
    [...site.posts, ...site.pages].map(({ entry }) => entry),
  );
  if (moved === undefined)
    return `Dites où elle mène maintenant dans \`redirects.txt\` : \`${line.url} → /nouvelle-adresse/\`.`;
  return `Le texte est sans doute maintenant à « ${moved.url} » : ajoutez \`aliases: [${line.url}]\` à \`${moved.file}\`.`;
}

/** Looks up by permanent id, then by title, then by the nearest slug. */
function findMoved(line: UrlManifestLine, entries: readonly Entry[]): Entry | undefined {
  const same = entries.find(({ id }) => id === line.id);
  if (same !== undefined) return same;
  const key = termKey(line.title ?? "");
  const titled = key === "" ? undefined : entries.find(({ title }) => termKey(title) === key);
  if (titled !== undefined) return titled;
  const old = line.url.split("/").filter(Boolean).at(-1) ?? "";
  const slug = nearest(
    old,
    entries.map((entry) => entry.slug),
  );
  return entries.find((entry) => entry.slug === slug) ?? entries.find((entry) => contains(entry.slug, old));
}

/** « rediger-pour-le-web » and « rediger-pour-le-web-en-2013 »: words were added at either end. */
function contains(slug: string, old: string): boolean {
  return old.length >= 8 && slug.length >= 8 && (`-${slug}-`.includes(`-${old}-`) || `-${old}-`.includes(`-${slug}-`));
}

function slashed(url: string): string {
  return url.endsWith("/") || /\.[a-z0-9]+$/iu.test(url) ? url : `${url}/`;
}
