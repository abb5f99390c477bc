/**
 * A session as VEVENT components (RFC 5545 §3.6.1): one, or when it has hours one a day and one a range of the day. A date
 * known only to the month must not become a day, nor words an hour.
 */
import type { Formation, Session } from "../../content/model.ts";
import { isStretch, rangesOf } from "../../content/session-hours.ts";
import { addDays, type CalendarDate, compareDates } from "../../locale/fr/calendar-date.ts";
import { capital } from "../../locale/fr/capital.ts";
import { hoursText } from "../../locale/fr/hours/hours.ts";
import { dayOfEnd, type TimeRange } from "../../locale/fr/hours/time-range.ts";
import { phoneText } from "../../locale/fr/phone.ts";
import { plural } from "../../locale/fr/plural.ts";
import { priceText } from "../../locale/fr/price/price-text.ts";
import type { Site, SiteSession } from "../../site/model.ts";
import { venueText } from "../../site/place-text.ts";
import { sessionChange } from "../../site/session-words.ts";
import { absolute } from "../../site/urls.ts";
import { attachmentsOf } from "../feeds/attachments.ts";
import { bareMediaType } from "../media-types.ts";
import type { CalendarComponent, CalendarProperty } from "./component.ts";
import { textProperty, uriProperty } from "./component.ts";
import { type CalendarDays, calendarDays } from "./days.ts";
import { revisionOf } from "./revision.ts";
import { momentProperty } from "./timezone.ts";
import { sessionUid } from "./uid.ts";
import { wholeDays, wholeMonths } from "./whole-days.ts";

/** The VEVENTs of a session whose day is known; otherwise none. */
export function datedEvents(site: Site, siteSession: SiteSession): readonly CalendarComponent[] {
  const { session } = siteSession;
  const days = calendarDays(session);
  if (!days) return [];
  const ranges = rangesOf(session);
  if (ranges.length === 0) return [event(site, siteSession, "", "", wholeDays(days.start, days.end))];
  if (isStretch(session)) return [event(site, siteSession, "", "", stretch(session, days))];
  const count = lengthInDays(days.start, days.end);
  return Array.from({ length: count }, (_, at) =>
    ranges.map((range, index) => {
      const when = hoursOf(range, addDays(days.start, at), session.zone);
      const [part, suffix] = count === 1 ? ["", ""] : [`/j${at + 1}`, ` (${at + 1}/${count})`];
      // The first range keeps the UID that the day has with a single one.
      return event(site, siteSession, index === 0 ? part : `${part}/p${index + 1}`, suffix, when);
    }),
  ).flat();
}

/** The VEVENT of a session known only to the month: tentative, over the whole month, with the UID it keeps once it has a day. */
export function monthEvents(site: Site, siteSession: SiteSession): readonly CalendarComponent[] {
  const { date, endDate } = siteSession.session;
  if (!date || date.day !== undefined) return [];
  return [event(site, siteSession, "", "", wholeMonths(date, endDate ?? date))];
}

function event(
  site: Site,
  siteSession: SiteSession,
  part: string,
  suffix: string,
  when: readonly CalendarProperty[],
): CalendarComponent {
  const { session, post } = siteSession;
  const { entry } = post;
  const { moment, sequence } = revisionOf(site.settings, post.modified);
  const { place, online } = session;
  const properties: CalendarProperty[] = [
    ["uid", {}, "text", sessionUid(site.settings, siteSession, part)],
    ["dtstamp", {}, "date-time", moment],
    ["created", {}, "date-time", revisionOf(site.settings, entry.date).moment],
    ["last-modified", {}, "date-time", moment],
    ["sequence", {}, "integer", sequence + changes(session)],
    ...when,
    textProperty(
      "summary",
      mark(session) + post.title + (session.group ? ` — ${session.group}` : "") + suffix,
      // RFC 5545 §3.2.10; a French mark would make it untrue.
      entry.lang !== undefined && mark(session) === "" ? { language: entry.lang } : {},
    ),
    textProperty("description", description(site, siteSession)),
  ];
  if (place || online) properties.push(textProperty("location", place ? venueText(place, "Québec") : "En ligne"));
  properties.push(uriProperty("url", absolute(site, siteSession.url)));
  const contact = contactText(entry);
  if (contact) properties.push(textProperty("contact", contact));
  for (const { asset } of attachmentsOf(entry)) {
    properties.push(uriProperty("attach", absolute(site, asset.url), { fmttype: bareMediaType(asset.url) }));
  }
  // One property for each label, without commas: node-ical splits at an escaped comma as if it were not escaped.
  for (const label of ["Formation", ...post.categories.map((term) => term.label)]) {
    properties.push(textProperty("categories", label.replace(/\s*,\s*/g, " / ")));
  }
  properties.push(
    ["status", {}, "text", statusOf(session)],
    ["transp", {}, "text", when[0]?.[2] === "date" || statusOf(session) === "CANCELLED" ? "TRANSPARENT" : "OPAQUE"],
    ["class", {}, "text", "PUBLIC"],
  );
  return ["vevent", properties, []];
}

/** The hours of one day, into the night if need be; no DTEND when the end is unknown. */
function hoursOf(range: TimeRange, day: CalendarDate, zone: string): readonly CalendarProperty[] {
  const opening = momentProperty("dtstart", day, range.start, zone);
  return range.end ? [opening, momentProperty("dtend", dayOfEnd(range, day), range.end, zone)] : [opening];
}

/** From the first day's start to the last day's end, without a break: « du vendredi 18 h au dimanche 12 h ». */
function stretch({ start, end, zone }: Session, days: CalendarDays): readonly CalendarProperty[] {
  if (!start || !end) return wholeDays(days.start, days.end);
  return [momentProperty("dtstart", days.start, start, zone), momentProperty("dtend", days.end, end, zone)];
}

function lengthInDays(first: CalendarDate, last: CalendarDate): number {
  let count = 1;
  for (let day = first; compareDates(day, last) < 0; day = addDays(day, 1)) count += 1;
  return count;
}

/** A postponed session without a new day no longer takes place on the old one, hence CANCELLED. */
function statusOf({ status, date }: Session): string {
  if (status === "cancelled" || (status === "postponed" && date?.day === undefined)) return "CANCELLED";
  return status === "to-confirm" || date?.day === undefined ? "TENTATIVE" : "CONFIRMED";
}

/** Added to SEQUENCE: a session postponed or cancelled without a newer `updated` must still replace the former revision in clients. */
function changes({ status }: Session): number {
  return status === "cancelled" ? 2 : status === "postponed" ? 1 : 0;
}

function mark(session: Session): string {
  if (session.status === "cancelled") return "[ANNULÉ] ";
  if (session.status === "postponed" && session.date?.day === undefined) return "[REPORTÉ] ";
  return session.date?.day === undefined ? "[Date à confirmer] " : "";
}

function description(site: Site, { session, post, url }: SiteSession): string {
  const { entry } = post;
  const { price, seats } = session;
  const online = typeof session.online === "string" ? session.online : undefined;
  const access = [...new Set([...(session.place?.access ?? []), ...entry.access, ...(session.access ?? [])])];
  const change = sessionChange(session);
  return [
    post.summary,
    change && `${capital(change)}.`,
    session.hours && "words" in session.hours && `Heures : ${hoursText(session.hours)}`,
    access.length > 0 && `Accès : ${access.join(", ")}`,
    session.note,
    price && `Prix : ${priceText(price)}`,
    seats !== undefined && plural(seats, "place"),
    session.status === "full" && "Complet",
    online && `En ligne : ${absolute(site, online)}`,
    entry.registration?.url && `Inscription : ${absolute(site, entry.registration.url)}`,
    `Renseignements : ${absolute(site, url)}`,
  ]
    .filter(Boolean)
    .join("\n");
}

function contactText({ registration }: Formation): string {
  if (!registration) return "";
  const { contact, email, phone } = registration;
  return [contact, email, phone && phoneText(phone)].filter(Boolean).join(", ");
}
