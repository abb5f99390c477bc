/** What is true of every edition of an event: who organises it, where, its site. */
import type { VNode } from "preact";
import type { SiteEvent } from "../../src/site/model.ts";
import { venueText } from "../../src/site/place-text.ts";
import { Named } from "./named-link.tsx";

/** Null when nothing is known of it. */
export function EventSheet({ event: { organizer, place, link } }: { readonly event: SiteEvent }): VNode | null {
  if (!organizer && !place && !link) return null;
  return (
    <dl class="facts facts-line" data-pagefind-weight="2">
      {organizer && (
        <div>
          <dt>Organisation</dt>
          <dd>
            <Named of={organizer} />
          </dd>
        </div>
      )}
      {place && (
        <div>
          <dt>Lieu</dt>
          <dd>{venueText(place)}</dd>
        </div>
      )}
      {link && (
        <div>
          <dt>Adresse</dt>
          <dd>
            <a href={link}>Site de l’événement</a>
          </dd>
        </div>
      )}
    </dl>
  );
}
