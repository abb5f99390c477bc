/** The search page: a form, filters and results that the script fills in, and links to the archives for readers without a script. */
import type { VNode } from "preact";
import { destinationFiles } from "../../src/output/search/destination-files.ts";
import { isSearched } from "../../src/output/search/searched.ts";
import { href } from "../../src/site/urls.ts";
import { asset } from "../assets.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { BrowseLinks } from "../partials/browse-links.tsx";
import { Document } from "../partials/document.tsx";
import { PageHeader } from "../partials/page-header.tsx";
import { SearchForm } from "../partials/search-form.tsx";

export const data = pageData("search");

/** Renders the page. Without a script the filters stay hidden, since they would not work; with one, nothing shown moves afterwards. */
export function render({ site, view }: PageProps<"search">): VNode {
  const { start, end, initials } = destinationFiles(site);
  return (
    <Document site={site} view={view} layout="search">
      <PageHeader title={view.title} />
      <SearchForm
        site={site}
        id="q"
        class="search search-large"
        label="Un mot, un nom, une date, un lieu"
        button="Chercher"
      />
      <noscript>
        <p class="empty set-in">
          La recherche a besoin de JavaScript. Sans lui, les archives ci-dessous mènent à tous les textes.
        </p>
      </noscript>
      <div
        id="recherche"
        data-base={site.base}
        data-texts={[...site.posts, ...site.pages].filter(isSearched).length}
        data-filters={href(site, asset("search-filters.ts"))}
        data-engine={href(site, asset("search-engine.ts"))}
        data-turns={href(site, asset("search-turns.ts"))}
        data-results={href(site, asset("search-results.ts"))}
        data-destinations={`${href(site, start)} ${end}`}
        data-initials={initials.join(" ")}
        data-second-chance={href(site, asset("search-second-chance.ts"))}
        hidden
      >
        <p class="hidden" role="status" />
        <div class="search-choices">
          <label class="search-value">
            <input type="checkbox" name="avenir" value="oui" />
            <span>À venir seulement</span>
          </label>
          <fieldset class="search-sort">
            <legend>Trier par</legend>
            <label class="search-value">
              <input type="radio" name="tri" value="pertinence" checked />
              <span>Pertinence</span>
            </label>
            <label class="search-value">
              <input type="radio" name="tri" value="date" />
              <span>Date</span>
            </label>
          </fieldset>
          <details class="search-filters">
            <summary>
              Filtres <span class="count" />
            </summary>
            <div class="search-groups" />
          </details>
          <button type="button" class="search-clear" hidden>
            Retirer les filtres
          </button>
        </div>
        <section class="search-results" aria-labelledby="resultats">
          <p class="search-wait" hidden>
            Recherche en cours…
          </p>
          <div class="search-above" />
          <h2 id="resultats" hidden>
            Résultats
          </h2>
          <div class="search-note" />
          <ol class="results" />
          <button type="button" class="search-more" hidden>
            Afficher plus de résultats
          </button>
        </section>
      </div>
      <section class="browse beside" aria-labelledby="parcourir">
        <h2 id="parcourir">Parcourir les archives</h2>
        <BrowseLinks site={site} />
      </section>
      <script type="module" src={href(site, asset("search.ts"))} />
    </Document>
  );
}
