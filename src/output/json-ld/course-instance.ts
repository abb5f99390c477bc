/** A dated session as `CourseInstance` and `EducationEvent`. Sessions known only to the month have no node. */

import type { Session } from "../../content/model.ts";
import { isStretch, rangesOf } from "../../content/session-hours.ts";
import { ageRange } from "../../locale/fr/access.ts";
import { addDays, compareDates } from "../../locale/fr/calendar-date.ts";
import { minutesIn } from "../../locale/fr/hours/time-range.ts";
import type { FormationPost, Site, SiteSession } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { type CalendarDays, calendarDays } from "../calendar/days.ts";
import { takesPlaceIn } from "./course-reference.ts";
import { eventNode } from "./event.ts";
import { languageTag } from "./language.ts";
import { type JsonLdNode, oneOrMany, reference } from "./node.ts";
import { whenAndWhere } from "./occasion.ts";
import { itemOffers } from "./offer.ts";
import { namedOrganization, organizationId } from "./organization.ts";
import { personNode } from "./person.ts";
import { pictureNode } from "./picture.ts";

/** One node per session whose day is known, in the order of the page. */
export function courseInstanceNodes(site: Site, post: FormationPost): readonly JsonLdNode[] {
  return post.sessions.flatMap((siteSession) => {
    const days = calendarDays(siteSession.session);
    return days ? [courseInstanceNode(site, siteSession, days)] : [];
  });
}

function courseInstanceNode(site: Site, siteSession: SiteSession, days: CalendarDays): JsonLdNode {
  const { session, post, url } = siteSession;
  const { entry } = post;
  const { place, online } = session;
  const access = [...entry.access, ...(session.access ?? [])];
  const upcoming = siteSession.time === "upcoming" || siteSession.time === "ongoing";
  const event = entry.event && eventNode(site, entry.event, [], post.edition);
  // A training may be tied to an event without taking place in it.
  const isIn = post.edition !== undefined && takesPlaceIn(session, post.edition);
  const people = oneOrMany(entry.trainers.map((trainer) => personNode(site, trainer)));
  return {
    "@type": ["CourseInstance", "EducationEvent"],
    "@id": absolute(site, url),
    name: session.group ? `${post.title} — ${session.group}` : post.title,
    description: post.summary || undefined,
    url: absolute(site, url),
    inLanguage: languageTag(entry.language) ?? entry.lang ?? site.settings.language,
    courseMode: place && online ? "blended" : online ? "online" : place && "onsite",
    courseWorkload: workload(session, days),
    ...whenAndWhere(site, session, days, access, url),
    superEvent: isIn ? event : undefined,
    about: isIn ? undefined : event,
    typicalAgeRange: ageRange(access),
    organizer: entry.organizer ? namedOrganization(site, entry.organizer) : reference(organizationId(site)),
    performer: people,
    instructor: people,
    funder: oneOrMany(entry.funders.map((funder) => namedOrganization(site, funder))),
    maximumAttendeeCapacity: session.seats,
    remainingAttendeeCapacity: upcoming ? session.seatsLeft : undefined,
    offers: itemOffers(site, siteSession),
    image: pictureNode(site, entry.image),
  };
}

/** Hours of training as an ISO 8601 duration, assuming the same hours every day. */
function workload(session: Session, days: CalendarDays): string | undefined {
  const lengths = rangesOf(session).map(minutesIn);
  if (lengths.length === 0 || lengths.includes(undefined) || isStretch(session)) return undefined;
  const daily = lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0);
  let count = 1;
  for (let day = days.start; compareDates(day, days.end) < 0; day = addDays(day, 1)) count += 1;
  const minutes = daily * count;
  return `PT${minutes >= 60 ? `${Math.floor(minutes / 60)}H` : ""}${minutes % 60 > 0 ? `${minutes % 60}M` : ""}`;
}
