/** An edition of an event as a VEVENT (RFC 5545 §3.6.1): whole days, since an event has no hours. A month must not become a day. */
import { editionChange, editionDateText } from "../../site/edition-words.ts";
import type { Site, SiteEdition } from "../../site/model.ts";
import { venueText } from "../../site/place-text.ts";
import { absolute } from "../../site/urls.ts";
import { type CalendarComponent, type CalendarProperty, textProperty, uriProperty } from "./component.ts";
import { editionDays } from "./days.ts";
import { revisionOf } from "./revision.ts";
import { editionUid } from "./uid.ts";
import { wholeDays, wholeMonths } from "./whole-days.ts";

/** The VEVENT of an edition whose day is known; otherwise none. */
export function editionEvents(site: Site, edition: SiteEdition): readonly CalendarComponent[] {
  const days = editionDays(edition);
  return days === undefined ? [] : [event(site, edition, wholeDays(days.start, days.end))];
}

/** The VEVENT of an edition known only to the month: tentative, over the whole month, with the UID it keeps once it has a day. */
export function monthEditionEvents(site: Site, edition: SiteEdition): readonly CalendarComponent[] {
  const { date, endDate } = edition.facts;
  if (date === undefined || date.day !== undefined) return [];
  return [event(site, edition, wholeMonths(date, endDate ?? date))];
}

function event(site: Site, edition: SiteEdition, when: readonly CalendarProperty[]): CalendarComponent {
  const { settings } = site;
  const { place, online, title, label, categories, organizer } = edition;
  const { moment, sequence } = revisionOf(settings, edition.modified);
  const status = statusOf(edition);
  const properties: CalendarProperty[] = [
    ["uid", {}, "text", editionUid(settings, edition)],
    ["dtstamp", {}, "date-time", moment],
    ["created", {}, "date-time", revisionOf(settings, edition.announced).moment],
    ["last-modified", {}, "date-time", moment],
    ["sequence", {}, "integer", sequence + changes(edition)],
    ...when,
    textProperty("summary", `${mark(edition)}${title}${label === undefined ? "" : ` — ${label}`}`),
    textProperty("description", description(site, edition)),
  ];
  if (place || online) properties.push(textProperty("location", place ? venueText(place, "Québec") : "En ligne"));
  properties.push(uriProperty("url", absolute(site, edition.url)));
  if (organizer !== undefined) properties.push(textProperty("contact", organizer.name));
  for (const name of ["Événement", ...categories.map((term) => term.label)])
    properties.push(textProperty("categories", name.replace(/\s*,\s*/g, " / ")));
  properties.push(
    ["status", {}, "text", status],
    ["transp", {}, "text", "TRANSPARENT"],
    ["class", {}, "text", "PUBLIC"],
  );
  return ["vevent", properties, []];
}

/** An edition postponed without a new day no longer takes place on the old one, hence CANCELLED. */
function statusOf({ standing, status, facts: { date } }: SiteEdition): string {
  if (standing === "cancelled" || (standing === "postponed" && date === undefined)) return "CANCELLED";
  return status === "to-confirm" || date?.day === undefined ? "TENTATIVE" : "CONFIRMED";
}

/** Added to SEQUENCE: an edition moved or cancelled without a newer `updated` must still replace the former revision in clients. */
function changes({ standing, status, facts }: SiteEdition): number {
  if (standing === "cancelled") return 2;
  return status === "postponed" || facts.formerDate !== undefined ? 1 : 0;
}

function mark({ standing, facts: { date } }: SiteEdition): string {
  if (standing === "cancelled") return "[ANNULÉ] ";
  if (date?.day !== undefined) return "";
  return standing === "postponed" ? "[REPORTÉ] " : "[Date à confirmer] ";
}

function description(site: Site, edition: SiteEdition): string {
  const change = editionChange(edition);
  return [
    edition.event.summary,
    `${edition.event.name} : ${editionDateText(edition)}`,
    change && `${change}.`,
    edition.status === "full" && "Complet",
    typeof edition.online === "string" && `En ligne : ${absolute(site, edition.online)}`,
    edition.link && `Site de l’événement : ${absolute(site, edition.link)}`,
    `Renseignements : ${absolute(site, edition.url)}`,
  ]
    .filter(Boolean)
    .join("\n");
}
