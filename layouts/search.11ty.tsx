/** The search page: a form, a mount point for the results, and the archives for those without a script. */
import type { VNode } from "preact";
import { href } from "../src/site/urls.ts";
import { asset } from "./assets.ts";
import { type PageProps, pageData } from "./page-data.ts";
import { BrowseLinks } from "./parts/browse-links.tsx";
import { Document } from "./parts/document.tsx";
import { PageHeader } from "./parts/page-header.tsx";
import { SearchForm } from "./parts/search-form.tsx";

export const data = pageData("search");

/** The script finds `#recherche`, reads its `data-base` and writes the count and the results inside it. */
export function render({ site, view }: PageProps<"search">): VNode {
  return (
    <Document site={site} view={view} layout="search">
      <PageHeader title={view.title} />
      <SearchForm site={site} id="q" class="search search-large set-in" />
      <noscript>
        <p class="empty set-in">
          La recherche a besoin de JavaScript. Sans lui, les archives ci-dessous mènent à tous les textes.
        </p>
      </noscript>
      <div id="recherche" class="set-in" data-base={site.base}>
        <p role="status" />
        <ol class="results" />
      </div>
      <section class="browse beside" aria-labelledby="parcourir">
        <h2 id="parcourir">Parcourir les archives</h2>
        <BrowseLinks site={site} />
      </section>
      <script type="module" src={href(site, asset("search.ts"))} />
    </Document>
  );
}
