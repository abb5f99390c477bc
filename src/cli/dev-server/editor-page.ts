/** What the preview shows at the address of the editor: where the editor is, or how to have one. */
import { typeset } from "../../diagnostics/report/words.ts";
import { ROUTES } from "../../routes.ts";
import { withMain, withOverlay } from "./overlay.ts";

const TITLE = "La rédaction dans le navigateur";

/** `notFound` renders the page « not found » of the site under a title; `isDeclared`: the settings have `admin`. */
export function editorPage(notFound: (title: string) => string, isDeclared: boolean): string {
  const words = isDeclared
    ? `<p>La page de rédaction fait partie du site produit, que l’aperçu ne montre pas. Lancez ces deux commandes, puis ouvrez <code>${ROUTES.admin}</code> à l’adresse que donne la seconde :</p><pre>npm run build\nnpm run serve</pre>`
    : "<p>Ce site n’a pas de page de rédaction. Pour en ajouter une, nommez son dépôt dans <code>content/site.yml</code> :</p><pre>admin: {repository: organisme/site, branch: main}</pre><p>Le guide « Écrire dans le navigateur » (docs/admin.md) dit qui peut y écrire, et comment.</p>";
  const main = `<main id="contenu" tabindex="-1" class="apercu-page"><h1>${TITLE}</h1>${typeset(words)}</main>`;
  return withOverlay(withMain(notFound(TITLE), main), { problems: [] });
}
