/** Links to every post without searching: kinds, then the archive lists. */
import type { VNode } from "preact";
import { listedKinds } from "../../src/content/kinds.ts";
import { ROUTES } from "../../src/routes.ts";
import type { Link, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { Words } from "./words.tsx";

/** A list of links, only to pages that this site has. */
export function BrowseLinks({ site }: { readonly site: Site }): VNode {
  return (
    <ul class="doors">
      {browseLinks(site).map(({ label, url }) => (
        <li key={url}>
          <a href={href(site, url)}>
            <Words of={label} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function browseLinks({ views, settings }: Site): Link[] {
  const printed = new Set([...views.archive, ...views.index, ...views.agenda, ...views.siteMap].map(({ url }) => url));
  return [
    ...listedKinds(settings.kinds).map(({ plural, url }) => ({ label: plural, url })),
    { label: "Agenda", url: ROUTES.agenda },
    { label: "Catégories", url: ROUTES.categories },
    { label: "Étiquettes", url: ROUTES.tags },
    { label: "Archives par année", url: ROUTES.archives },
    { label: "Personnes", url: ROUTES.authors },
    { label: "Lieux", url: ROUTES.places },
    { label: "Plan du site", url: ROUTES.siteMap },
  ].filter(({ url }) => printed.has(url));
}
