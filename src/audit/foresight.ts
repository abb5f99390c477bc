/** Checks links and redirects before anything is rendered, from the site's page data; `check` and `build` both use it, so that they accept the same content. */
import type { Entry } from "../content/model.ts";
import { publishedFiles } from "../output/files.ts";
import { publishedAddresses } from "../output/published-addresses.ts";
import type { Site } from "../site/model.ts";
import type { Texts } from "../site/render-texts.ts";
import { checkRedirects } from "./checks/redirects.ts";
import type { PageDiagnostic } from "./model.ts";
import { lineOf } from "./sources.ts";

/** Files the build generates besides pages: their names are only known afterwards. */
const MADE_LATER = /^\/(?:assets|pagefind|fichiers|admin)\//u;

/** Returns the broken redirects, and the links from published texts to a page or file that the site does not have today; `waits` is true for a URL that may exist another day. */
export function checkSiteLinks(
  site: Site,
  { generatedLinks }: Pick<Texts, "generatedLinks">,
  waits: (url: string) => boolean,
): readonly PageDiagnostic[] {
  if (site.redirects.length === 0 && generatedLinks.size === 0) return [];
  const exists = addressBook(site);
  const pages = Object.values(site.views).flatMap((views) => views.map(({ url }: { readonly url: string }) => url));
  const published: readonly { readonly entry: Entry }[] = [...site.posts, ...site.pages];
  const links = published.flatMap(({ entry }) =>
    [...(generatedLinks.get(entry) ?? [])].flatMap(([typed, url]) =>
      exists(url) ? [] : [broken(entry, typed, site, waits(url))],
    ),
  );
  const redirects = checkRedirects(
    { redirects: site.redirects, pages },
    { fileIndexOf: (url) => (exists(url) ? 0 : undefined) },
  );
  // An old address in the place of a page is a conflict of paths, told as such (`output/path-conflicts.ts`).
  return [...redirects.filter(({ code }) => code !== "redirection-masquee"), ...links];
}

/** Returns a test for whether the site will have a URL. Files are listed lazily, for URLs that are not those of a page or entry. */
function addressBook(site: Site): (url: string) => boolean {
  const known = new Set([
    ...publishedAddresses(site).keys(),
    ...Object.values(site.views).flatMap((views) => views.map(({ url }: { readonly url: string }) => url)),
    ...site.assets.map(({ url }) => url),
  ]);
  let files: ReadonlySet<string> | undefined;
  const outputFiles = (): ReadonlySet<string> => {
    files ??= new Set([...publishedFiles(site)].map(({ path }) => `/${path}`));
    return files;
  };
  return (url) => {
    const path = decoded(url);
    const forms = [path, `${path}/`, path.replace(/\/index\.html$/u, "/")];
    return (
      MADE_LATER.test(path) || forms.some((form) => known.has(form)) || forms.some((form) => outputFiles().has(form))
    );
  };
}

function decoded(url: string): string {
  try {
    return decodeURI(url).normalize("NFC");
  } catch {
    return url;
  }
}

/** A warning when the target is a list that fills or empties as days pass: that must not stop a build. The audit reports links without a source line. */
function broken(entry: Entry, typed: string, site: Site, waits: boolean): PageDiagnostic {
  return {
    code: "lien-interne-casse",
    severity: waits && lineOf(entry, typed, site.base) !== undefined ? "warning" : "error",
    page: entry.url,
    message: waits
      ? `Le lien « ${typed} » mène à une liste qu’aucun texte ne remplit aujourd’hui : elle n’a pas de page.`
      : `Le lien « ${typed} » ne mène à aucune page de ce site.`,
    advice: waits
      ? "Retirez le lien, ou laissez-le si la liste doit revenir bientôt."
      : "Corrigez l’adresse, ou redonnez-la à la page qui l’avait avec `aliases:`.",
    typed,
  };
}
