/** The page of an event: an `EventSeries`, and one `Event` per edition whose day is known. A month alone has no `Event`. */
import { isoDate } from "../../locale/fr/calendar-date.ts";
import type { Site, SiteEdition, SiteEvent } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { type CalendarDays, editionDays } from "../calendar/days.ts";
import { courseReference, takesPlaceIn } from "./course-reference.ts";
import { type JsonLdNode, oneOrMany, reference } from "./node.ts";
import { namedOrganization } from "./organization.ts";
import { attendanceMode, locationOf, placeNode } from "./place.ts";

/** The permanent `@id` of the series of editions. */
export function seriesId(site: Site, { url }: Pick<SiteEvent, "url">): string {
  return `${absolute(site, url)}#serie`;
}

/** The series, then its dated editions, newest first. */
export function eventNodes(site: Site, event: SiteEvent): readonly JsonLdNode[] {
  const editions = event.editions.flatMap((edition) => {
    const days = editionDays(edition);
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
  const { event, place, online, organizer, link, trainings, reports, guides } = edition;
  const whereabouts = { ...(place && { place }), ...(online && { online }) };
  const sessions = trainings.flatMap((post) => post.sessions);
  return {
    "@type": "Event",
    "@id": absolute(site, edition.url),
    name: edition.title,
    description: event.summary,
    url: absolute(site, edition.url),
    sameAs: link && absolute(site, link),
    startDate: isoDate(days.start),
    endDate: isoDate(days.end),
    eventStatus: `https://schema.org/${eventStatus(edition)}`,
    previousStartDate: previousStart(edition),
    eventAttendanceMode: attendanceMode(whereabouts),
    location: locationOf(site, whereabouts, edition.url),
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

function eventStatus({ standing, facts, status }: SiteEdition): string {
  if (standing === "cancelled") return "EventCancelled";
  if (facts.formerDate !== undefined && facts.date?.day !== undefined) return "EventRescheduled";
  return status === "postponed" ? "EventPostponed" : "EventScheduled";
}

/** Only when it has another day now: an edition put off keeps its date, and one that is cancelled too. */
function previousStart({ standing, facts: { formerDate, date } }: SiteEdition): string | undefined {
  const isMoved = standing !== "cancelled" && date?.day !== undefined && formerDate?.day !== undefined;
  return isMoved ? isoDate(formerDate) : undefined;
}
