/**
 * What the audit would say of links and redirects, told before anything is printed: the arranged site knows its addresses.
 * Both the checker and the build ask, so that what one accepts the other does.
 */
import type { Entry } from "../content/model.ts";
import { publishedFiles } from "../publish/files.ts";
import { publishedAddresses } from "../publish/published-addresses.ts";
import type { Site } from "../site/model.ts";
import type { Texts } from "../site/texts.ts";
import { checkRedirects } from "./checks/redirects.ts";
import type { PageDiagnostic } from "./model.ts";
import { lineOf } from "./sources.ts";

/** What the build makes beside the site's own pages: its names are known once it is made. */
const MADE_LATER = /^\/(?:assets|pagefind|fichiers|admin)\//u;

/** The redirects that lead nowhere, and the links of published texts to a page or a file of the site that is not there today; `waits` says of an address that it may be there another day. */
export function foreseenFaults(
  site: Site,
  { printed }: Pick<Texts, "printed">,
  waits: (url: string) => boolean,
): readonly PageDiagnostic[] {
  if (site.redirects.length === 0 && printed.size === 0) return [];
  const exists = addressBook(site);
  const pages = Object.values(site.views).flatMap((views) => views.map(({ url }: { readonly url: string }) => url));
  const published: readonly { readonly entry: Entry }[] = [...site.posts, ...site.pages];
  const links = published.flatMap(({ entry }) =>
    [...(printed.get(entry) ?? [])].flatMap(([typed, url]) =>
      exists(url) ? [] : [broken(entry, typed, site, waits(url))],
    ),
  );
  const redirects = checkRedirects(
    { redirects: site.redirects, pages },
    { placeOf: (url) => (exists(url) ? 0 : undefined) },
  );
  return [...redirects, ...links];
}

/** Whether the site will have an address. Files are only listed when one is asked for that no page or text explains. */
function addressBook(site: Site): (url: string) => boolean {
  const known = new Set([
    ...publishedAddresses(site).keys(),
    ...Object.values(site.views).flatMap((views) => views.map(({ url }: { readonly url: string }) => url)),
    ...site.assets.map(({ url }) => url),
  ]);
  let files: ReadonlySet<string> | undefined;
  const printed = (): ReadonlySet<string> => {
    files ??= new Set([...publishedFiles(site)].map(({ path }) => `/${path}`));
    return files;
  };
  return (url) => {
    const path = decoded(url);
    const forms = [path, `${path}/`, path.replace(/\/index\.html$/u, "/")];
    return MADE_LATER.test(path) || forms.some((form) => known.has(form)) || forms.some((form) => printed().has(form));
  };
}

function decoded(url: string): string {
  try {
    return decodeURI(url).normalize("NFC");
  } catch {
    return url;
  }
}

/** A list that empties or fills by itself as days pass stops no build; the audit holds up links that no line of the text explains. */
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
