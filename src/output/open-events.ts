/** `evenements.json`: the events and their editions as open data, documented in `docs/donnees-ouvertes.md`. It must not hold more than the pages show. */
import type { NamedLink } from "../content/model.ts";
import { isoDate } from "../locale/fr/calendar-date.ts";
import { ROUTES } from "../routes.ts";
import type { Post, Site, SiteEdition, SiteEvent } from "../site/model.ts";
import { absolute } from "../site/urls.ts";
import { eventFeed } from "./calendar/feeds.ts";
import { editionUid } from "./calendar/uid.ts";
import { latestDate } from "./instants.ts";
import { openOccasion, openPlace } from "./open-occasion.ts";
import { openRegistration } from "./open-registration.ts";

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
  const { registration } = edition;
  return {
    id: edition.id,
    // Without its year, it has no permanent id yet.
    uid: edition.year === undefined && !edition.isOccurrence ? undefined : editionUid(site.settings, edition),
    url: absolute(site, edition.url),
    title: edition.title,
    edition: edition.label,
    ...openOccasion(edition, edition),
    registration: registration && openRegistration(site, registration),
    organizer: openBody(edition.organizer),
    link: edition.link,
    announcements: addresses(site, edition.announcements),
    trainings: addresses(site, edition.trainings),
    reports: addresses(site, edition.reports),
    guides: addresses(site, edition.guides),
  };
}

function openBody(body: NamedLink | undefined): NamedLink | undefined {
  return body && { name: body.name, ...(body.url === undefined ? {} : { url: body.url }) };
}

function addresses(site: Site, posts: readonly Post[]): readonly string[] {
  return posts.map(({ url }) => absolute(site, url));
}
