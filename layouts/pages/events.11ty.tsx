/** The list of events: the editions to come, then every event with its editions and its texts. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import { href } from "../../src/site/urls.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { Document } from "../partials/document.tsx";
import { EventCard } from "../partials/event-card.tsx";
import { PageHeader } from "../partials/page-header.tsx";
import { SessionItem } from "../partials/session-item.tsx";

export const data = pageData("events");

/** Renders the page. */
export function render({ site, view }: PageProps<"events">): VNode {
  const { upcoming, events } = view;
  return (
    <Document site={site} view={view} layout="events">
      <PageHeader title={view.title} intro="Ce que nous annonçons, ce que nous en rapportons, année après année.">
        <p class="archive-facts">
          <a href={href(site, ROUTES.agenda)}>L’agenda</a>
          <a href={href(site, ROUTES.subscription)}>S’abonner au calendrier</a>
        </p>
      </PageHeader>
      {events.length === 0 && <p class="empty set-in">Aucun événement n’est encore annoncé ni rapporté.</p>}
      {upcoming.length > 0 && (
        <section class="agenda-month beside" aria-labelledby="a-venir">
          <h2 id="a-venir">À venir</h2>
          <ul class="sessions">
            {upcoming.map((item) => (
              <SessionItem key={item.url} site={site} item={item} titled="formation" mixed={false} />
            ))}
          </ul>
        </section>
      )}
      {events.length > 0 && (
        <section class="beside" aria-labelledby="tous">
          <h2 id="tous">Tous les événements</h2>
          <ul class="cards">
            {events.map((event) => (
              <EventCard key={event.url} site={site} event={event} />
            ))}
          </ul>
        </section>
      )}
    </Document>
  );
}
