/** `evenements.json`: the events and their editions as open data, documented in `docs/donnees-ouvertes.md`. It must not hold more than the pages show. */
import type { NamedLink } from "../content/model.ts";
import { type CalendarDate, isoDate } from "../locale/fr/calendar-date.ts";
import { ROUTES } from "../routes.ts";
import type { Post, Site, SiteEdition, SiteEvent } from "../site/model.ts";
import { absolute } from "../site/urls.ts";
import { eventFeed } from "./calendar/feeds.ts";
import { editionUid } from "./calendar/uid.ts";
import { latestDate } from "./instants.ts";
import { openPlace } from "./open-session.ts";

/** Incremented when a key changes meaning or is removed. */
const VERSION = 1;

/** The document, events by id; `updated` is the date of the latest change, independent of the build. */
export function openEvents(site: Site): string {
  const { settings, events } = site;
  const changes = events.flatMap(({ modified, editions }) => [
    modified,
    ...editions.map((edition) => edition.modified),
  ]);
  const document = {
    version: VERSION,
    title: settings.title,
    url: absolute(site, ROUTES.events),
    publisher: settings.organisation.name,
    language: settings.language,
    timezone: settings.timezone,
    updated: isoDate(latestDate(changes.filter((date) => date !== undefined)) ?? settings.epoch),
    events: events.map((event) => openEvent(site, event)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function openEvent(site: Site, event: SiteEvent) {
  const feed = eventFeed(event);
  return {
    id: event.id,
    url: absolute(site, event.url),
    calendar: feed && absolute(site, feed.url),
    name: event.name,
    language: event.lang,
    summary: event.summary,
    organizer: openBody(event.organizer),
    place: event.place && openPlace(event.place),
    link: event.link,
    editions: event.editions.map((edition) => openEdition(site, edition)),
    texts: addresses(site, event.loose),
  };
}

/** Nothing in it depends on the day of the build. */
function openEdition(site: Site, edition: SiteEdition) {
  const { facts, place, organizer } = edition;
  const { date } = facts;
  return {
    id: edition.id,
    uid: editionUid(site.settings, edition),
    url: absolute(site, edition.url),
    title: edition.title,
    edition: edition.label,
    date: openDate(date),
    endDate: openDate(facts.endDate),
    datePrecision: date ? (date.day === undefined ? "month" : "day") : "unknown",
    status: edition.status,
    formerDate: openDate(facts.formerDate),
    place: place && openPlace(place),
    online: edition.online,
    organizer: openBody(organizer),
    link: edition.link,
    announcements: addresses(site, edition.announcements),
    trainings: addresses(site, edition.trainings),
    reports: addresses(site, edition.reports),
    guides: addresses(site, edition.guides),
  };
}

function openDate(date: CalendarDate | undefined): string | undefined {
  return date && isoDate(date);
}

function openBody(body: NamedLink | undefined): NamedLink | undefined {
  return body && { name: body.name, ...(body.url === undefined ? {} : { url: body.url }) };
}

function addresses(site: Site, posts: readonly Post[]): readonly string[] {
  return posts.map(({ url }) => absolute(site, url));
}
