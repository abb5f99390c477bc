/** What the keys of a draft say: the sessions of a training, or the event that an article announces. */
import type { ImportedEvent, ImportedPlace, ImportedSession } from "./model.ts";

/** What an editor makes of a partner’s entries. */
export type ImportedAs = "formation" | "evenement";

/** The keys of a training: what all its sessions share is said once. */
export function trainingKeys({ price, sessions }: ImportedEvent) {
  const place = shared(sessions, "place");
  const online = shared(sessions, "online");
  const access = shared(sessions, "access");
  const own = sessions.map(({ place: mine, online: theirs, access: said, ...session }) => ({
    ...session,
    place: place === undefined ? placeValue(mine) : undefined,
    online: online === undefined ? theirs : undefined,
    access: access === undefined ? said : undefined,
  }));
  return { sessions: own, place: placeValue(place), online, access, price };
}

/** The keys of an article that announces an event: one that comes back has all its dates. */
export function announcementKeys(event: ImportedEvent) {
  const { title, edition, url, price, sessions } = event;
  const [only, ...others] = sessions;
  if (only === undefined) throw new RangeError(`« ${title} » has no session`);
  if (others.length > 0) {
    const { sessions: dates, place, online, access } = trainingKeys(event);
    return { event: { name: title, place, online, access, price, url, sessions: dates } };
  }
  const { id: _, group, place, ...when } = only;
  return { event: { name: title, edition: edition ?? group, ...when, place: placeValue(place), price, url } };
}

/** True once its last day is before `now`; words such as « automne 2027 » are never over. */
export function isOver({ date, endDate = date }: ImportedSession, now: string): boolean {
  return /^\d{4}-\d{2}/u.test(endDate) && endDate < now.slice(0, endDate.length);
}

/** The value that every session has; undefined when they differ. */
function shared<K extends "place" | "online" | "access">(
  sessions: readonly ImportedSession[],
  key: K,
): ImportedSession[K] | undefined {
  const [first, ...others] = sessions.map((session) => JSON.stringify(session[key]));
  return others.every((each) => each === first) ? sessions[0]?.[key] : undefined;
}

function placeValue(place: ImportedPlace | undefined): string | ImportedPlace | undefined {
  return place !== undefined && Object.keys(place).length === 1 ? place.name : place;
}
