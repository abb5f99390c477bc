/** `agenda.csv`: every date of the agenda as a row, for a spreadsheet; documented in `docs/donnees-ouvertes.md`, and read again by `npm run agenda`. It says no more than the pages. */
import Papa from "papaparse";
import type { SessionStatus } from "../content/model.ts";
import { isoDate } from "../locale/fr/calendar-date.ts";
import { isoTime } from "../locale/fr/clock-time.ts";
import { hoursText } from "../locale/fr/hours/hours.ts";
import { priceText } from "../locale/fr/price/price-text.ts";
import { isEdition, occasionOf, priceOf } from "../site/agenda-item.ts";
import type { AgendaItem, Site } from "../site/model.ts";
import { absolute } from "../site/urls.ts";
import { editionUid, sessionUid } from "./calendar/uid.ts";

const STATUSES: Readonly<Record<SessionStatus, string>> = {
  confirmed: "confirmé",
  full: "complet",
  cancelled: "annulé",
  postponed: "reporté",
  "to-confirm": "à confirmer",
};

/** In agenda order, with semicolons and a byte order mark, as Excel reads them in Quebec (RFC 4180 otherwise). Nothing in it depends on the day of the build. */
export function openAgenda(site: Site): string {
  const rows = site.agenda.map((item) => rowOf(site, item));
  // A cell that begins with « = » would be a formula (`escapeFormulae`).
  const options = { delimiter: ";", newline: "\r\n", escapeFormulae: true };
  return `\ufeff${Papa.unparse({ fields: [...FIELDS], data: rows.map((row) => FIELDS.map((field) => row[field])) }, options)}\r\n`;
}

const FIELDS = [
  "titre",
  "groupe",
  "catégorie",
  "date",
  "date de fin",
  "début",
  "fin",
  "heures",
  "lieu",
  "adresse",
  "ville",
  "prix",
  "état",
  "lien",
  "uid",
] as const;

function rowOf(site: Site, item: AgendaItem): Readonly<Record<(typeof FIELDS)[number], string>> {
  const { date, endDate, loose, start, end, hours, status, place, online } = occasionOf(item);
  const price = priceOf(item);
  const isOneRange = hours === undefined;
  const where = [place?.name, online === true ? "en ligne" : online];
  return {
    titre: isEdition(item) ? item.title : item.post.title,
    groupe: (isEdition(item) ? item.label : item.session.group) ?? "",
    catégorie: isEdition(item) ? "Événement" : "Formation",
    date: date === undefined ? (loose?.words ?? "à confirmer") : isoDate(date),
    "date de fin": endDate === undefined ? "" : isoDate(endDate),
    début: start === undefined || !isOneRange ? "" : isoTime(start),
    fin: end === undefined || !isOneRange ? "" : isoTime(end),
    heures: hours === undefined ? "" : hoursText(hours),
    lieu: where.filter((part) => part !== undefined).join("; "),
    adresse: place?.address ?? "",
    ville: place?.city ?? "",
    prix: price === undefined ? "" : priceText(price),
    état: STATUSES[status],
    lien: absolute(site, item.url),
    uid: isEdition(item) ? editionUid(site.settings, item) : sessionUid(site.settings, item),
  };
}
