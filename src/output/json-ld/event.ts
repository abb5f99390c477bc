/** The event that a report is about. `startDate` needs a day: an event known only to the month is a plain `Thing`. */
import type { EventRef, Person } from "../../content/model.ts";
import { isoDate } from "../../locale/fr/calendar-date.ts";
import type { Site, SiteEdition } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { seriesId } from "./event-page.ts";
import { type JsonLdNode, oneOrMany } from "./node.ts";
import { namedOrganization } from "./organization.ts";
import { personNode } from "./person.ts";
import { placeNode } from "./place.ts";

/** `about` of a report, with the speakers; `edition` is the one whose page says more. */
export function eventNode(site: Site, event: EventRef, speakers: readonly Person[], edition?: SiteEdition): JsonLdNode {
  const url = event.url ? absolute(site, event.url) : edition && absolute(site, edition.url);
  if (event.sessions !== undefined && edition !== undefined)
    return { "@type": "EventSeries", "@id": seriesId(site, edition.event), name: edition.event.name, url };
  if (event.date?.day === undefined) return { "@type": "Thing", name: event.name, url };
  return {
    "@type": "Event",
    "@id": edition?.date?.day === undefined ? undefined : absolute(site, edition.url),
    name: event.name,
    url,
    startDate: isoDate(event.date),
    endDate: isoDate(event.endDate ?? event.date),
    location: event.place ? placeNode(site, event.place) : undefined,
    organizer: event.organizer ? namedOrganization(site, event.organizer) : undefined,
    performer: oneOrMany(speakers.map((speaker) => personNode(site, speaker))),
  };
}
