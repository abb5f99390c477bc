/** Applies the two address lists that editors maintain with their posts, `redirects.txt` (redirects) and `urls.txt` (URL manifest), to a site. */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { hasUrl } from "../content/collection/missing-fields.ts";
import { readSource } from "../content/collection/read-source.ts";
import { REDIRECTS_FILE, type RedirectRule, readRedirectRules } from "../content/collection/redirect-manifest.ts";
import { readUrlManifest, URL_MANIFEST_FILE } from "../content/collection/url-manifest.ts";
import type { Content, Entry } from "../content/model.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { listFallbacks, redirectLostAddresses } from "../output/check-url-manifest.ts";
import type { Site } from "../site/model.ts";

/**
 * The site with the redirects of both lists, and the diagnostics of these files; without the files, the site as it is.
 * While a list page `waits` for its posts, a redirect to it leads to its parent page instead. The addresses of
 * unpublishable posts are not reported as lost: they come back once the post is fixed. `renewed`: the manifest is about to
 * be written again, and is not read.
 */
export function applyRedirectLists(
  site: Site,
  content: Content,
  unpublishable: readonly Entry[],
  waits: (url: string) => boolean,
  renewed = false,
): { readonly site: Site; readonly problems: readonly Diagnostic[] } {
  const typed = readText(content.root, REDIRECTS_FILE);
  const { rules, problems } = readRedirectRules(typed.text);
  const find = rules.length === 0 ? () => undefined : listFallbacks(site);
  const shelterOf = ({ to }: RedirectRule) => {
    const path = to.replace(/[?#].*$/su, "");
    const shelter = find(path);
    return shelter !== undefined && waits(path) ? shelter : undefined;
  };
  const ruled = {
    ...site,
    redirects: [...site.redirects, ...rules.map((rule) => redirectOf(rule, shelterOf(rule)))],
  };
  const emptied = rules.flatMap((rule) => {
    const shelter = shelterOf(rule);
    return shelter === undefined ? [] : [emptiedList(rule, shelter)];
  });
  const manifest = renewed ? { text: "", problems: [] } : readText(content.root, URL_MANIFEST_FILE);
  const lost = redirectLostAddresses(
    ruled,
    content.entries,
    readUrlManifest(manifest.text).filter(({ url }) => !unpublishable.some((entry) => owns(entry, url))),
  );
  return {
    site: { ...ruled, redirects: [...ruled.redirects, ...lost.redirects] },
    problems: [...typed.problems, ...problems, ...emptied, ...manifest.problems, ...lost.problems],
  };
}

function redirectOf({ from, to }: RedirectRule, shelter = to): Site["redirects"][number] {
  return { from, to: shelter, file: REDIRECTS_FILE };
}

/** A list page disappears by itself when its last post expires: only a warning, since that must not stop a build. */
function emptiedList({ from, to, line }: RedirectRule, shelter: string): Diagnostic {
  return {
    code: "redirection-perdue",
    severity: "warning",
    file: REDIRECTS_FILE,
    line,
    column: 1,
    excerpt: `${from} → ${to}`,
    message: `« ${from} » mène à « ${to} », une liste qu’aucun texte publié ne remplit aujourd’hui : elle mène à « ${shelter} » d’ici là.`,
    advice: "Corrigez l’adresse d’arrivée, ou laissez la ligne si la liste doit revenir.",
  };
}

/** True for the address of an entry, its former addresses, and those of the files under it. */
function owns(entry: Entry, url: string): boolean {
  return (hasUrl(entry) && url.startsWith(entry.url)) || entry.aliases.includes(url);
}

/** A link to a file outside the folder already has a diagnostic: nothing of that file may be quoted. */
function readText(root: string, name: string): { readonly text: string; readonly problems: readonly Diagnostic[] } {
  const path = join(root, name);
  return existsSync(path) && realpathSync(path).startsWith(realpathSync(root) + sep)
    ? readSource(name, readFileSync(path))
    : { text: "", problems: [] };
}
