/** The sessions of an iCalendar event: recurrences are expanded by ical.js, without their exceptions (EXDATE), and with their overrides (RECURRENCE-ID). */
import ICAL from "ical.js";
import { decodeEntities } from "../../locale/fr/entities.ts";
import { readWhereabouts } from "../../locale/fr/online-words.ts";
import { addressOf, lineOf } from "../imported-text.ts";
import type { ImportedSession, ImportOptions } from "../model.ts";
import { placeOf } from "../partner-place.ts";
import { whenOf } from "./moments.ts";

/** Sessions taken at most from one series. */
export const LONGEST_SERIES = 100;
/** A rule by the second or the minute is not followed for ever. */
const MOST_STEPS = 20_000;

interface Occurrence {
  /** The component that says the place and the state. */
  readonly component: ICAL.Component;
  readonly start: ICAL.Time;
  readonly end: ICAL.Time;
  /** The day that the rule gave, `YYYY-MM-DD`, and the time after it. */
  readonly given: string;
}

/** Returns the sessions in order of date; `isCut` when the series has more. */
export function sessionsOf(
  main: ICAL.Component,
  components: readonly ICAL.Component[],
  options: ImportOptions,
): { readonly sessions: readonly ImportedSession[]; readonly isCut: boolean } {
  const others = components.filter((component) => component.hasProperty("recurrence-id"));
  if (main.hasProperty("recurrence-id")) return { sessions: named(others.map(alone), options), isCut: false };
  const event = new ICAL.Event(main, { exceptions: [...others], strictExceptions: true });
  if (!event.isRecurring()) return { sessions: named([alone(main)], options), isCut: false };
  const { occurrences, isCut } = expanded(event, options.now);
  return { sessions: named(occurrences, options), isCut };
}

function alone(component: ICAL.Component): Occurrence {
  const event = new ICAL.Event(component, { exceptions: [] });
  const given = (component.getFirstPropertyValue("recurrence-id") ?? event.startDate).toString();
  return { component, start: event.startDate, end: event.endDate, given };
}

/** All days, or when they are too many, the ones from `now` on. */
function expanded(
  event: ICAL.Event,
  now: string,
): { readonly occurrences: readonly Occurrence[]; readonly isCut: boolean } {
  const without = wholeDayExceptions(event.component);
  const kept: Occurrence[] = [];
  let isCut = false;
  const iterator = event.iterator();
  for (let step = 0; ; step += 1) {
    const next = iterator.next() as ICAL.Time | null | undefined;
    if (!next) break;
    if (step === MOST_STEPS) return { occurrences: kept, isCut: true };
    if (without.has(next.toString().slice(0, 10))) continue;
    const { item, startDate, endDate, recurrenceId } = event.getOccurrenceDetails(next);
    kept.push({ component: item.component, start: startDate, end: endDate, given: recurrenceId.toString() });
    if (kept.length <= LONGEST_SERIES) continue;
    isCut = true;
    if ((kept[0]?.start.toString() ?? "") >= now) {
      kept.pop();
      break;
    }
    kept.shift();
  }
  return { occurrences: kept, isCut };
}

/** Days of EXDATE without an hour: some calendars write them so for an event that has one, and mean the whole day. */
function wholeDayExceptions(component: ICAL.Component): ReadonlySet<string> {
  const values = component.getAllProperties("exdate").flatMap((property) => property.getValues());
  return new Set(values.flatMap((value) => (value instanceof ICAL.Time && value.isDate ? [value.toString()] : [])));
}

function named(occurrences: readonly Occurrence[], { zone }: ImportOptions): readonly ImportedSession[] {
  const days = occurrences.map(({ given }) => given.slice(0, 10));
  const sessions = occurrences.map((occurrence, index): ImportedSession => {
    const [day = "", hour = ""] = occurrence.given.split("T");
    const isShared = days.some((each, other) => each === day && other !== index);
    const suffix = isShared ? `-${hour.replace(/\D/gu, "").slice(0, 4)}` : "";
    const id = occurrences.length === 1 ? "seance-1" : `seance-${day}${suffix}`;
    return {
      id,
      ...whenOf(occurrence.component, occurrence.start, occurrence.end, zone),
      ...whereOf(occurrence.component),
    };
  });
  return sessions.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Where calendars keep the address of a virtual room (RFC 7986 §5.11, Google, Microsoft). */
const ROOMS = [
  "conference",
  "x-google-conference",
  "x-microsoft-skypeteamsmeetingurl",
  "x-microsoft-onlinemeetingexternallink",
];

function whereOf(component: ICAL.Component): Pick<ImportedSession, "place" | "online" | "access" | "status"> {
  const location = lineOf(decodeEntities(String(component.getFirstPropertyValue("location") ?? "")));
  const read = location === undefined ? {} : readWhereabouts(location);
  const room = ROOMS.map((name) => addressOf(component.getFirstPropertyValue(name))).find((each) => each !== undefined);
  const online = typeof read.online === "string" ? read.online : (room ?? read.online);
  const state = lineOf(component.getFirstPropertyValue("status"))?.toUpperCase();
  const status = state === "CANCELLED" ? "cancelled" : state === "TENTATIVE" ? "to-confirm" : undefined;
  return {
    ...(read.place === undefined ? {} : { place: placeOf(read.place) }),
    ...(online === undefined ? {} : { online }),
    ...(read.tool === undefined ? {} : { access: [read.tool] }),
    ...(status === undefined ? {} : { status }),
  };
}
