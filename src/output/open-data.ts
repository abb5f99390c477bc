/** `formations.json`: the trainings and their sessions as open data, documented in `docs/donnees-ouvertes.md`. It must not hold more than the pages show. */
import type { EventRef } from "../content/model.ts";
import { isoDate } from "../locale/fr/calendar-date.ts";
import { ROUTES } from "../routes.ts";
import type { FormationPost, Post, Site } from "../site/model.ts";
import { absolute } from "../site/urls.ts";
import { formationFeed } from "./calendar/feeds.ts";
import { latestDate } from "./instants.ts";
import { openKeys } from "./open-keys.ts";
import { openDocument, openRegistration } from "./open-registration.ts";
import { openSession } from "./open-session.ts";

/** Incremented when a key changes meaning or is removed. */
const VERSION = 1;

/** The document, newest training first, without expired ones; `updated` is the date of the latest change, independent of the build. */
export function openData(site: Site): string {
  const formations = site.posts.filter(isFormation).filter(({ badge }) => badge !== "expired");
  const { settings } = site;
  const document = {
    version: VERSION,
    title: settings.title,
    url: absolute(site, ROUTES.formations),
    publisher: settings.organisation.name,
    language: settings.language,
    timezone: settings.timezone,
    updated: isoDate(latestDate(formations.map(({ modified }) => modified)) ?? settings.epoch),
    formations: formations.map((post) => openFormation(site, post)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function isFormation(post: Post): post is FormationPost {
  return post.entry.base === "formation";
}

function openFormation(site: Site, post: FormationPost) {
  const { entry } = post;
  const feed = formationFeed(post);
  return {
    id: entry.id,
    url: absolute(site, post.url),
    calendar: feed && absolute(site, feed.url),
    title: post.title,
    summary: post.summary || undefined,
    date: isoDate(entry.date),
    updated: isoDate(post.modified),
    categories: post.categories.map(({ label }) => label),
    tags: post.tags.map(({ label }) => label),
    language: entry.language,
    ...openKeys(entry),
    event: entry.event && openEvent(entry.event),
    organizer: entry.organizer,
    funders: entry.funders,
    registration: entry.registration && openRegistration(site, entry.registration),
    documents: entry.documents.map((link) => openDocument(site, link)),
    sessions: post.sessions.map((session) => openSession(site, session)),
  };
}

/** A date known only to the month stays `YYYY-MM`, and words stay words, as for sessions. */
function openEvent({ name, edition, date, endDate, loose, url }: EventRef) {
  return {
    name,
    edition,
    date: date && isoDate(date),
    endDate: endDate && isoDate(endDate),
    dateNote: loose?.words,
    url,
  };
}
