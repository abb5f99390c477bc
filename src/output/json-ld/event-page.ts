/** The page of an event: an `EventSeries`, and one `Event` per edition whose day is known. A month alone has no `Event`. */
import { ageRange } from "../../locale/fr/access.ts";
import type { Site, SiteEdition, SiteEvent } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { type CalendarDays, calendarDays } from "../calendar/days.ts";
import { courseReference, takesPlaceIn } from "./course-reference.ts";
import { type JsonLdNode, oneOrMany, reference } from "./node.ts";
import { whenAndWhere } from "./occasion.ts";
import { freeOf, itemOffers } from "./offer.ts";
import { namedOrganization } from "./organization.ts";
import { placeNode } from "./place.ts";

/** The permanent `@id` of the series of editions. */
export function seriesId(site: Site, { url }: Pick<SiteEvent, "url">): string {
  return `${absolute(site, url)}#serie`;
}

/** The series, then its dated editions, newest first. */
export function eventNodes(site: Site, event: SiteEvent): readonly JsonLdNode[] {
  const editions = event.editions.flatMap((edition) => {
    const days = calendarDays(edition);
    return days === undefined ? [] : [editionNode(site, edition, days)];
  });
  const series: JsonLdNode = {
    "@type": "EventSeries",
    "@id": seriesId(site, event),
    name: event.name,
    description: event.summary,
    url: absolute(site, event.url),
    sameAs: event.link && absolute(site, event.link),
    location: event.place ? placeNode(site, event.place) : undefined,
    organizer: event.organizer ? namedOrganization(site, event.organizer) : undefined,
    subEvent: oneOrMany(editions.map((node) => reference(String(node["@id"])))),
  };
  return [series, ...editions];
}

function editionNode(site: Site, edition: SiteEdition, days: CalendarDays): JsonLdNode {
  const { event, organizer, link, time, trainings, reports, guides, access = [] } = edition;
  const sessions = trainings.flatMap((post) => post.sessions);
  return {
    "@type": "Event",
    "@id": absolute(site, edition.url),
    name: edition.title,
    description: event.summary,
    url: absolute(site, edition.url),
    sameAs: link && absolute(site, link),
    ...whenAndWhere(site, edition, days, access, edition.url),
    typicalAgeRange: ageRange(access),
    isAccessibleForFree: freeOf(edition.price),
    maximumAttendeeCapacity: edition.seats,
    remainingAttendeeCapacity: time === "upcoming" || time === "ongoing" ? edition.seatsLeft : undefined,
    offers: itemOffers(site, edition),
    organizer: organizer ? namedOrganization(site, organizer) : undefined,
    superEvent: reference(seriesId(site, event)),
    subEvent: oneOrMany(
      sessions
        .filter((session) => takesPlaceIn(session.session, edition))
        .map((session) => reference(absolute(site, session.url))),
    ),
    about: oneOrMany(
      trainings
        .filter((post) => !post.sessions.some(({ session }) => takesPlaceIn(session, edition)))
        .map((post) => courseReference(site, post)),
    ),
    subjectOf: oneOrMany(
      [...reports, ...guides].map(({ url, title }) => ({
        "@type": "Article",
        "@id": `${absolute(site, url)}#texte`,
        headline: title,
        url: absolute(site, url),
      })),
    ),
  };
}
