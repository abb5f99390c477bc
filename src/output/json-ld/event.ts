/** The event that a report is about. `startDate` needs a day: an event known only to the month is a plain `Thing`. */
import type { EventRef, Person } from "../../content/model.ts";
import { isoDate } from "../../locale/fr/calendar-date.ts";
import type { Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { type JsonLdNode, oneOrMany } from "./node.ts";
import { namedOrganization } from "./organization.ts";
import { personNode } from "./person.ts";
import { placeNode } from "./place.ts";

/** `about` of a report, with the speakers. */
export function eventNode(site: Site, event: EventRef, speakers: readonly Person[]): JsonLdNode {
  const url = event.url ? absolute(site, event.url) : undefined;
  if (event.date?.day === undefined) return { "@type": "Thing", name: event.name, url };
  return {
    "@type": "Event",
    name: event.name,
    url,
    startDate: isoDate(event.date),
    endDate: isoDate(event.endDate ?? event.date),
    location: event.place ? placeNode(site, event.place) : undefined,
    organizer: event.organizer ? namedOrganization(site, event.organizer) : undefined,
    performer: oneOrMany(speakers.map((speaker) => personNode(site, speaker))),
  };
}
