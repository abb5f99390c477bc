/**
 * Calendar files of sessions and events (RFC 5545, RFC 7986). They have no METHOD property, so DTSTAMP is the date of the revision
 * (§3.8.7.2) and does not change with each build.
 */
import { isEdition } from "../../site/agenda-item.ts";
import type { AgendaItem, FormationPost, Post, Site, SiteSession } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { latestDate } from "../instants.ts";
import {
  type CalendarComponent,
  type CalendarProperty,
  serializeAround,
  serializeComponent,
  textProperty,
  uriProperty,
} from "./component.ts";
import { editionEvents, monthEditionEvents } from "./edition-event.ts";
import { datedEvents, monthEvents } from "./event.ts";
import { type CalendarFeed, calendarFeeds, eventFeed, formationFeed, isDated } from "./feeds.ts";
import { revisionOf } from "./revision.ts";
import { zoneComponent } from "./timezone.ts";
import { calendarUrls } from "./urls.ts";

/** Refresh interval suggested to clients; no shorter than the interval between builds. */
const REFRESH = "P1D";

interface RenderedSession {
  readonly lines: string;
  readonly zones: readonly string[];
}

const dated = new WeakMap<AgendaItem, RenderedSession>();

/** Every calendar file: `path` relative to the output folder, and its text. */
export function* calendarFiles(site: Site): Generator<{ readonly path: string; readonly content: string }> {
  for (const feed of calendarFeeds(site)) yield { path: feed.url.slice(1), content: calendar(site, feed) };
  for (const post of site.posts) if (isFormation(post)) yield* formationFiles(site, post);
  for (const event of site.events) {
    const feed = eventFeed(event);
    if (feed) yield { path: feed.url.slice(1), content: calendar(site, feed) };
  }
}

function isFormation(post: Post): post is FormationPost {
  return post.entry.base === "formation";
}

function* formationFiles(
  site: Site,
  post: FormationPost,
): Generator<{ readonly path: string; readonly content: string }> {
  const feed = formationFeed(post);
  if (feed) yield { path: feed.url.slice(1), content: calendar(site, feed) };
  for (const session of post.sessions.filter(isDated)) {
    yield { path: calendarUrls.session(session).slice(1), content: sessionCalendar(site, session) };
  }
}

/** A calendar to subscribe to. */
function calendar(site: Site, feed: CalendarFeed): string {
  const rendered = feed.toConfirm
    ? [
        ...feed.sessions.map((session) => render(monthEvents(site, session))),
        ...feed.editions.map((edition) => render(monthEditionEvents(site, edition))),
      ]
    : [...feed.sessions, ...feed.editions].map((item) => renderDated(site, item));
  const changes = [...feed.sessions.map(({ post }) => post.modified), ...feed.editions.map(({ modified }) => modified)];
  const latest = latestDate(changes) ?? site.settings.epoch;
  return document(site, rendered, [
    textProperty("name", feed.title),
    textProperty("x-wr-calname", feed.title),
    textProperty("description", feed.description),
    textProperty("x-wr-caldesc", feed.description),
    textProperty("x-wr-timezone", site.settings.timezone),
    ["refresh-interval", {}, "duration", REFRESH],
    ["x-published-ttl", {}, "duration", REFRESH],
    uriProperty("source", absolute(site, feed.url)),
    uriProperty("url", absolute(site, feed.pageUrl)),
    ["last-modified", {}, "date-time", revisionOf(site.settings, latest).moment],
  ]);
}

/** One session to download once: no refresh interval. */
function sessionCalendar(site: Site, session: SiteSession): string {
  return document(site, [renderDated(site, session)], []);
}

function document(site: Site, rendered: readonly RenderedSession[], properties: readonly CalendarProperty[]): string {
  const zones = [...new Set(rendered.flatMap((session) => session.zones))].sort();
  // A calendar must hold one component at least (RFC 5545 §3.6).
  const shown = rendered.length === 0 ? ["America/Toronto"] : zones;
  const shell: CalendarComponent = [
    "vcalendar",
    [
      ["version", {}, "text", "2.0"],
      textProperty("prodid", `-//${site.settings.organisation.name.replaceAll("/", " ")}//Babillard 1//FR-CA`),
      ["calscale", {}, "text", "GREGORIAN"],
      ...properties,
    ],
    [],
  ];
  return serializeAround(shell, [
    ...shown.map((zone) => serializeComponent(zoneComponent(zone))),
    ...rendered.map((session) => session.lines),
  ]);
}

/** Rendered once for all the calendars that contain the session or the edition. */
function renderDated(site: Site, item: AgendaItem): RenderedSession {
  let rendered = dated.get(item);
  if (rendered === undefined) {
    rendered = render(isEdition(item) ? editionEvents(site, item) : datedEvents(site, item));
    dated.set(item, rendered);
  }
  return rendered;
}

function render(events: readonly CalendarComponent[]): RenderedSession {
  const zones = events.flatMap(([, properties]) => properties.flatMap(([, { tzid }]) => tzid ?? []));
  return { lines: events.map(serializeComponent).join(""), zones: [...new Set(zones)] };
}
