/** A session or an edition as one VEVENT (RFC 5545 §3.6.1): what both have, in one order. Whoever is asked says the rest. */
import type { Occasion, Registration } from "../../content/model.ts";
import type { CalendarDate } from "../../locale/fr/calendar-date.ts";
import { capital } from "../../locale/fr/capital.ts";
import { hoursText } from "../../locale/fr/hours/hours.ts";
import { phoneText } from "../../locale/fr/phone.ts";
import { plural } from "../../locale/fr/plural.ts";
import { priceText } from "../../locale/fr/price/price-text.ts";
import { type Gender, lifeWord } from "../../site/life.ts";
import type { Site } from "../../site/model.ts";
import { venueText } from "../../site/place-text.ts";
import { absolute } from "../../site/urls.ts";
import { type CalendarComponent, type CalendarProperty, textProperty, uriProperty } from "./component.ts";
import { revisionOf } from "./revision.ts";
import type { Span } from "./spans.ts";

/** What a VEVENT says of one occasion, besides its span. */
export interface Told {
  readonly occasion: Occasion;
  readonly uid: string;
  readonly created: CalendarDate;
  readonly modified: CalendarDate;
  readonly title: string;
  /** Language of the title, when it is not that of the site. */
  readonly lang?: string | undefined;
  readonly description: string;
  /** Site URL. */
  readonly url: string;
  readonly contact?: string | undefined;
  readonly attachments?: readonly CalendarProperty[];
  readonly categories: readonly string[];
}

/** One VEVENT; `isMonth` when its span is that of a whole month. */
export function vevent(site: Site, told: Told, { when }: Span, isMonth: boolean): CalendarComponent {
  const { occasion, title, lang, contact } = told;
  const { place, online } = occasion;
  const { moment, sequence } = revisionOf(site.settings, told.modified);
  const mark = markOf(occasion);
  const status = statusOf(occasion, isMonth);
  const properties: CalendarProperty[] = [
    ["uid", {}, "text", told.uid],
    ["dtstamp", {}, "date-time", moment],
    ["created", {}, "date-time", revisionOf(site.settings, told.created).moment],
    ["last-modified", {}, "date-time", moment],
    ["sequence", {}, "integer", sequence + changes(occasion)],
    ...when,
    // RFC 5545 §3.2.10; a French mark would make the language untrue.
    textProperty("summary", mark + title, lang !== undefined && mark === "" ? { language: lang } : {}),
    textProperty("description", told.description),
  ];
  if (place || online) properties.push(textProperty("location", place ? venueText(place, "Québec") : "En ligne"));
  properties.push(uriProperty("url", absolute(site, told.url)));
  if (contact) properties.push(textProperty("contact", contact));
  properties.push(...(told.attachments ?? []));
  // One property for each label, without commas: node-ical splits at an escaped comma as if it were not escaped.
  for (const label of told.categories) properties.push(textProperty("categories", label.replace(/\s*,\s*/g, " / ")));
  properties.push(
    ["status", {}, "text", status],
    ["transp", {}, "text", when[0]?.[2] === "date" || status === "CANCELLED" ? "TRANSPARENT" : "OPAQUE"],
    ["class", {}, "text", "PUBLIC"],
  );
  return ["vevent", properties, []];
}

/** What is postponed without a new day no longer takes place on the old one, hence CANCELLED; a month is tentative. */
function statusOf({ status, date }: Occasion, isMonth: boolean): string {
  if (status === "cancelled" || (status === "postponed" && date?.day === undefined && !isMonth)) return "CANCELLED";
  return status === "to-confirm" || date?.day === undefined ? "TENTATIVE" : "CONFIRMED";
}

/** Added to SEQUENCE: what is moved or cancelled without a newer `updated` must still replace the former revision in clients. */
function changes({ status, formerDate }: Occasion): number {
  if (status === "cancelled") return 2;
  return status === "postponed" || formerDate !== undefined ? 1 : 0;
}

function markOf({ status, date }: Occasion): string {
  if (status === "cancelled") return "[ANNULÉ] ";
  if (date?.day !== undefined) return "";
  return status === "postponed" ? "[REPORTÉ] " : "[Date à confirmer] ";
}

interface Facts {
  readonly occasion: Occasion;
  /** In which states agree: a session is full in the feminine. */
  readonly gender: Gender;
  /** « Déplacée du 3 au 8 décembre ». */
  readonly change?: string | undefined;
  /** What is said of its access besides that of its venue. */
  readonly access?: readonly string[];
  readonly note?: string | undefined;
  readonly registration?: Pick<Registration, "url" | "deadline"> | undefined;
}

/** The facts that clients show nowhere else, a line each. */
export function factLines(
  site: Site,
  { occasion, gender, change, access = [], note, registration }: Facts,
): readonly string[] {
  const { place, hours, price, seats, status, online } = occasion;
  const features = [...new Set([...(place?.access ?? []), ...access])];
  return [
    change && `${capital(change)}.`,
    hours && "words" in hours && `Heures : ${hoursText(hours)}`,
    features.length > 0 && `Accès : ${features.join(", ")}`,
    note,
    price && priceLine(priceText(price)),
    seats !== undefined && plural(seats, "place"),
    status === "full" && lifeWord("full", gender),
    typeof online === "string" && `En ligne : ${absolute(site, online)}`,
    registration?.url && `Inscription : ${absolute(site, registration.url)}`,
  ].filter((line) => typeof line === "string" && line !== "") as readonly string[];
}

/** « Prix à confirmer » says already of what it speaks. */
function priceLine(words: string): string {
  return words.startsWith("Prix") ? words : `Prix : ${words}`;
}

/** Whom to ask: a name, an address, a telephone number. */
export function contactText(registration: Registration | undefined): string {
  if (!registration) return "";
  const { contact, email, phone } = registration;
  return [contact, email, phone && phoneText(phone)].filter(Boolean).join(", ");
}
