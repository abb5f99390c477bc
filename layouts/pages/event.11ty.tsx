/** The page of an event: its editions, each with its facts and its life, and the texts about it. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import { editionsToRead } from "../../src/site/agenda-item.ts";
import { eventFacts } from "../../src/site/search-facts.ts";
import { href } from "../../src/site/urls.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { Document } from "../partials/document.tsx";
import { EventDates } from "../partials/event-dates.tsx";
import { EventEdition } from "../partials/event-edition.tsx";
import { EventSheet } from "../partials/event-sheet.tsx";
import { HeadPoster } from "../partials/head-poster.tsx";
import { PageHeader } from "../partials/page-header.tsx";
import { PostCard } from "../partials/post-card.tsx";
import { IndexedArticle } from "../partials/searched-article.tsx";
import { ShareLinks } from "../partials/share-links.tsx";

export const data = pageData("event");

/** Renders the page: the next edition first. */
export function render({ site, view }: PageProps<"event">): VNode {
  const { event } = view;
  const editions = editionsToRead(event);
  return (
    <Document site={site} view={view} layout="event">
      <IndexedArticle class="event card-conference" facts={eventFacts(site, event)}>
        <PageHeader
          title={event.name}
          overline={<span class="kind kind-conference kind-event">Événement</span>}
          intro={event.summary}
          lang={event.lang}
        >
          <EventSheet site={site} event={event} />
          <HeadPoster site={site} poster={site.eventPosters.get(event.id)} />
        </PageHeader>
        <EventDates site={site} event={event} dates={editions.filter(({ isOccurrence }) => isOccurrence)} />
        {editions
          .filter(({ isOccurrence }) => !isOccurrence)
          .map((edition) => (
            <EventEdition key={edition.id} site={site} edition={edition} />
          ))}
        {event.loose.length > 0 && (
          <section class="beside" aria-labelledby="autres-textes">
            <h2 id="autres-textes" data-pagefind-ignore>
              {event.editions.length > 0 ? "Sur toutes les éditions" : "Ce que nous en avons dit"}
            </h2>
            <div class="cards cards-brief" data-pagefind-ignore>
              {event.loose.map((post) => (
                <PostCard key={post.url} site={site} post={post} level={3} brief />
              ))}
            </div>
          </section>
        )}
        <div class="set-in">
          <ShareLinks site={site} url={event.url} title={event.name} />
        </div>
        <p class="onward set-in" data-pagefind-ignore>
          <a href={href(site, ROUTES.events)}>Tous les événements</a>
          <a href={href(site, ROUTES.agenda)}>Tout l’agenda</a>
        </p>
      </IndexedArticle>
    </Document>
  );
}
