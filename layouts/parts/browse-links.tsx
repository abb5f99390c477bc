/** The ways to every post without searching: kinds, then the indexes. */
import type { VNode } from "preact";
import { KINDS, POST_KINDS } from "../../src/content/kinds.ts";
import type { Link, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";

/** A list of links, each to a page that this site has. */
export function BrowseLinks({ site }: { readonly site: Site }): VNode {
  return (
    <ul class="doors">
      {browseLinks(site).map(({ label, url }) => (
        <li key={url}>
          <a href={href(site, url)}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

function browseLinks({ views }: Site): Link[] {
  const printed = new Set([...views.archive, ...views.index, ...views.agenda, ...views.siteMap].map(({ url }) => url));
  return [
    ...POST_KINDS.map((kind) => ({ label: KINDS[kind].plural, url: `/${KINDS[kind].folder}/` })),
    { label: "Agenda", url: "/agenda/" },
    { label: "Catégories", url: "/categories/" },
    { label: "Étiquettes", url: "/etiquettes/" },
    { label: "Archives par année", url: "/archives/" },
    { label: "Plan du site", url: "/plan-du-site/" },
  ].filter(({ url }) => printed.has(url));
}
