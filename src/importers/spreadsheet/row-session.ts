/** The session that a row of a spreadsheet says: nothing is guessed, what is not read is told. */
import { FRENCH_STATUSES, SESSION_STATUSES } from "../../content/schema/session-statuses.ts";
import { isoDate, parseDate } from "../../locale/fr/calendar-date.ts";
import { parseTime, timeText } from "../../locale/fr/clock-time.ts";
import { isUnread, readHours } from "../../locale/fr/hours/hours.ts";
import { readLooseDate } from "../../locale/fr/loose-date.ts";
import { readWhereabouts } from "../../locale/fr/online-words.ts";
import { slug } from "../../locale/fr/slug.ts";
import { addressOf } from "../imported-text.ts";
import type { ImportedPlace, ImportedSession } from "../model.ts";
import { placeOf } from "../partner-place.ts";
import type { Row } from "./columns.ts";

/** The states of Eventbrite and of calendars, in the form of a slug. */
const EXPORTED_STATUSES: Readonly<Record<string, (typeof SESSION_STATUSES)[number]>> = {
  live: "confirmed",
  started: "confirmed",
  ended: "confirmed",
  completed: "confirmed",
  canceled: "cancelled",
  "sold-out": "full",
  tentative: "to-confirm",
};

/** `problems` and `refusal` are French, without a capital nor a final point; the id is given later. */
export function sessionOf(
  row: Row,
): { readonly session: ImportedSession; readonly problems: readonly string[] } | { readonly refusal: string } {
  const day = dayOf(row.date ?? "");
  if ("refusal" in day) return day;
  const problems: string[] = [];
  const hour = (typed: string | undefined): string | undefined => {
    if (typed === undefined) return undefined;
    const time = parseTime(typed);
    if (time === undefined) problems.push(`« ${typed} » n’est pas une heure, écrivez par exemple 9 h 30`);
    return time === undefined ? undefined : timeText(time).replace(/\u00a0/gu, " ");
  };
  const last = row.endDate === undefined ? undefined : dayOf(row.endDate);
  if (last !== undefined && "refusal" in last) problems.push(last.refusal);
  const endDate = last !== undefined && "date" in last && last.date > day.date ? last.date : undefined;
  // « 9 h à 12 h » where one hour is asked for.
  const isRange = row.start !== undefined && parseTime(row.start) === undefined && saysHours(row.start);
  const start = isRange ? undefined : hour(row.start);
  const end = start === undefined ? undefined : hour(row.end);
  const hours = start === undefined ? (row.hours ?? (isRange ? row.start : undefined)) : undefined;
  const isRead = hours !== undefined && saysHours(hours);
  if (hours !== undefined && !isRead) problems.push(`« ${hours} » ne dit pas d’heures, écrivez par exemple 9 h à 16 h`);
  if (row.url !== undefined && addressOf(row.url) === undefined)
    problems.push(`« ${row.url} » n’est pas une adresse complète, qui commence par https://`);
  const plain = slug(row.status ?? "");
  const status =
    SESSION_STATUSES.find((each) => each === plain) ??
    EXPORTED_STATUSES[plain] ??
    FRENCH_STATUSES[plain] ??
    FRENCH_STATUSES[plain.replace(/e$/u, "")];
  if (row.status !== undefined && status === undefined)
    problems.push(`l’état « ${row.status} » n’est pas compris : confirmé, complet, annulé, reporté ou à confirmer`);
  return {
    session: {
      id: "seance-1",
      ...(row.group === undefined ? {} : { group: row.group }),
      date: day.date,
      ...(endDate === undefined ? {} : { endDate }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(isRead ? { hours } : {}),
      ...whereOf(row),
      ...(status === undefined ? {} : { status }),
    },
    problems,
  };
}

function saysHours(typed: string): boolean {
  const reading = readHours(typed);
  return "hours" in reading && !isUnread(reading.hours);
}

function dayOf(typed: string): { readonly date: string } | { readonly refusal: string } {
  if (typed === "") return { refusal: "il n’y a pas de date" };
  const reading = parseDate(typed);
  if ("date" in reading) return { date: isoDate(reading.date) };
  if (readLooseDate(typed) !== undefined) return { date: typed };
  if (reading.error === "ambiguous")
    return { refusal: `« ${typed} » peut se lire jour/mois ou mois/jour; écrivez l’année d’abord, comme 2027-02-01` };
  return { refusal: `« ${typed} » n’est pas une date; écrivez par exemple 2027-02-01` };
}

function whereOf({ place, address, city }: Row): Pick<ImportedSession, "place" | "online" | "access"> {
  const { place: venue, online, tool } = place === undefined ? {} : readWhereabouts(place);
  const distant = online === undefined ? {} : { online, ...(tool === undefined ? {} : { access: [tool] }) };
  const name = venue ?? address ?? city;
  // The town of an organisation is no venue of what it gives online.
  if (name === undefined || (online !== undefined && venue === undefined && address === undefined)) return distant;
  const found: ImportedPlace = {
    ...(address === undefined && city === undefined ? placeOf(name) : { name }),
    ...(address === undefined || address === name ? {} : { address }),
    ...(city === undefined || city === name ? {} : { city }),
  };
  return { place: found, ...distant };
}
