/** What is true of every edition of an event: who organises it, where, its site. */
import type { VNode } from "preact";
import type { Site, SiteEvent } from "../../src/site/model.ts";
import { Named } from "./named-link.tsx";
import { VenueName } from "./venue-name.tsx";

interface EventSheetProps {
  readonly site: Site;
  readonly event: SiteEvent;
}

/** Null when nothing is known of it. */
export function EventSheet({ site, event: { organizer, place, link } }: EventSheetProps): VNode | null {
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
          <dd>
            <VenueName site={site} place={place} />
          </dd>
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
