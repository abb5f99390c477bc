/** The 404 page: search, then links to the main pages. */
import type { VNode } from "preact";
import { listedKinds } from "../../src/content/kinds.ts";
import { ROUTES } from "../../src/routes.ts";
import { href } from "../../src/site/urls.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { Document } from "../partials/document.tsx";
import { PageHeader } from "../partials/page-header.tsx";
import { PostCard } from "../partials/post-card.tsx";
import { SearchForm } from "../partials/search-form.tsx";

export const data = pageData("notFound");

const LATEST = 4;

/** Renders `404.html`, which hosts serve at any depth: every URL on it is root-relative. */
export function render({ site, view }: PageProps<"notFound">): VNode {
  const latest = site.posts.filter((post) => post.badge !== "expired").slice(0, LATEST);
  return (
    <Document site={site} view={view} layout="not-found">
      <PageHeader
        title={view.title}
        overline="Erreur 404"
        intro="L’adresse est peut-être mal écrite, ou la page a été déplacée ou retirée. Cherchez-la par quelques mots, ou passez par les archives."
      />
      <SearchForm site={site} id="q-404" class="search search-large set-in" />
      <ul class="doors set-in">
        {listedKinds(site.settings.kinds).map(({ plural, url }) => (
          <li key={url}>
            <a href={href(site, url)}>{plural}</a>
          </li>
        ))}
        <li>
          <a href={href(site, ROUTES.archives)}>Archives par année</a>
        </li>
        <li>
          <a href={href(site, ROUTES.siteMap)}>Plan du site</a>
        </li>
      </ul>
      {latest.length > 0 && (
        <section class="more beside" aria-labelledby="derniers">
          <h2 id="derniers">Dernières publications</h2>
          <div class="cards cards-brief">
            {latest.map((post) => (
              <PostCard key={post.url} site={site} post={post} level={3} brief />
            ))}
          </div>
        </section>
      )}
    </Document>
  );
}
