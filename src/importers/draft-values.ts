/** What the keys of a draft say: the sessions of a training, or the event that an article announces. */

import { parseDate } from "../locale/fr/calendar-date.ts";
import { rangeText } from "../locale/fr/date-text.ts";
import type { ImportedEvent, ImportedPlace, ImportedSession } from "./model.ts";

/** What an editor makes of a partner’s entries. */
export type ImportedAs = "formation" | "evenement";

/** The keys of a training: what all its sessions share is said once. */
export function trainingKeys({ price, sessions }: ImportedEvent) {
  const place = shared(sessions, "place");
  const online = shared(sessions, "online");
  const own = sessions.map(({ place: mine, online: theirs, ...session }) => ({
    ...session,
    place: place === undefined ? placeValue(mine) : undefined,
    online: online === undefined ? theirs : undefined,
  }));
  return { sessions: own, place: placeValue(place), online, price };
}

/** The keys of an article that announces an event: of an entry that repeats, the first day from `now` on, else the last. */
export function announcementKeys({ title, url, price, sessions }: ImportedEvent, now: string) {
  const chosen = sessions.find((session) => !isOver(session, now)) ?? sessions.at(-1);
  if (chosen === undefined) throw new RangeError(`« ${title} » has no session`);
  const { id: _, place, ...when } = chosen;
  return { event: { name: title, ...when, place: placeValue(place), price, url } };
}

/** Every day of an entry that repeats, one line each, in Markdown; empty for one that does not. */
export function daysList({ sessions }: ImportedEvent): readonly string[] {
  if (sessions.length < 2) return [];
  return ["Toutes les dates :", "", ...sessions.map((session) => `- ${whenText(session)}`), ""];
}

/** True once its last day is before `now`; words such as « automne 2027 » are never over. */
export function isOver({ date, endDate = date }: ImportedSession, now: string): boolean {
  return /^\d{4}-\d{2}/u.test(endDate) && endDate < now.slice(0, endDate.length);
}

/** « 5 mars 2013, de 19 h à 21 h, annulée ». */
function whenText({ date, endDate, start, end, hours, status }: ImportedSession): string {
  const [first, last] = [date, endDate].map((typed) => {
    const reading = typed === undefined ? undefined : parseDate(typed);
    return reading !== undefined && "date" in reading ? reading.date : undefined;
  });
  const day = first === undefined ? date : rangeText(first, last);
  const time = start === undefined ? hours : end === undefined ? start : `de ${start} à ${end}`;
  return [day, time, status === "cancelled" ? "annulé" : status === "to-confirm" ? "à confirmer" : undefined]
    .filter((part) => part !== undefined)
    .join(", ")
    .replaceAll("\u00a0", " ");
}

/** The value that every session has; undefined when they differ. */
function shared<K extends "place" | "online">(
  sessions: readonly ImportedSession[],
  key: K,
): ImportedSession[K] | undefined {
  const [first, ...others] = sessions.map((session) => JSON.stringify(session[key]));
  return others.every((each) => each === first) ? sessions[0]?.[key] : undefined;
}

function placeValue(place: ImportedPlace | undefined): string | ImportedPlace | undefined {
  return place !== undefined && Object.keys(place).length === 1 ? place.name : place;
}
