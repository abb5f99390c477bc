/** A venue’s page: the address, how to get there, what takes place and took place there. */
import type { VNode } from "preact";
import { isLocated } from "../../src/site/presented.ts";
import { placeFacts } from "../../src/site/search-facts.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { DirectionLinks } from "../partials/direction-links.tsx";
import { Document } from "../partials/document.tsx";
import { PlaceAccess } from "../partials/place-access.tsx";
import { PostalAddress } from "../partials/postal-address.tsx";
import { IndexedArticle } from "../partials/searched-article.tsx";
import { SessionItem } from "../partials/session-item.tsx";
import { TraceList } from "../partials/trace-list.tsx";

/** In search, texts about what takes place there come before the short page that leads to them. */
const LIGHT = "0.1";
/** What the other pages only repeat of it. */
const OWN = "3";

export const data = pageData("place");

/** Renders the page; search finds here a venue of which the site says more than the town, and what took place in the texts. */
export function render({ site, view }: PageProps<"place">): VNode {
  const { venue, sessions, past, talks } = view;
  const { place } = venue;
  return (
    <Document site={site} view={view} layout="place">
      <IndexedArticle class="profile" facts={isLocated(place) ? placeFacts(site, view) : undefined}>
        <header class="page-head beside" data-pagefind-weight={LIGHT}>
          <p class="overline" data-pagefind-ignore>
            Lieu
          </p>
          <h1 data-pagefind-meta="title">{place.name}</h1>
          {place.description && <p class="standfirst">{place.description}</p>}
          <div class="whereabouts h-card">
            <span class="p-name" hidden data-pagefind-ignore>
              {place.name}
            </span>
            <PostalAddress place={place} weight={OWN} />
            <PlaceAccess place={place} weight={OWN} />
            <DirectionLinks place={place} />
            {place.url && (
              <p class="directions" data-pagefind-ignore>
                <a class="u-url" href={place.url}>
                  Le site du lieu
                </a>
              </p>
            )}
          </div>
        </header>
        <section class="beside" aria-labelledby="a-venir" data-pagefind-ignore>
          <h2 id="a-venir">À venir ici</h2>
          {sessions.length > 0 ? (
            <ul class="sessions">
              {sessions.map((item) => (
                <SessionItem key={item.url} site={site} item={item} titled="formation" />
              ))}
            </ul>
          ) : (
            <p class="empty">Rien n’y est annoncé pour le moment.</p>
          )}
        </section>
        {past.length > 0 && (
          <section class="beside" aria-labelledby="passees" data-pagefind-ignore>
            <h2 id="passees">Formations passées</h2>
            <TraceList site={site} traces={past} />
          </section>
        )}
        {talks.length > 0 && (
          <section class="beside" aria-labelledby="evenements" data-pagefind-ignore>
            <h2 id="evenements">Autour des événements tenus ici</h2>
            <TraceList site={site} traces={talks} />
          </section>
        )}
      </IndexedArticle>
    </Document>
  );
}
