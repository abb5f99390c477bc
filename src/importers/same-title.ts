/** Gathers entries of one title: calendars of Web sites and spreadsheets list the dates of one event as so many events. */
import { parseDate } from "../locale/fr/calendar-date.ts";
import { rangeText } from "../locale/fr/date-text.ts";
import { slug } from "../locale/fr/slug.ts";
import { fingerprintOf } from "./imported-text.ts";
import type { ImportedEvent, ImportedSession } from "./model.ts";

/** Those of one title, description and price are one event with several dates. Others of one title are told apart by their day, since a site knows an event by its name. */
export function gathered(events: readonly ImportedEvent[], source: string): readonly ImportedEvent[] {
  return grouped(events, ({ title }) => slug(title)).flatMap((ofTitle) => {
    const [{ title } = { title: "" }] = ofTitle;
    const byTitle = `titre ${slug(title)} ${slug(source)}`;
    const parts = grouped(ofTitle, ({ description, price }) => JSON.stringify([description, price]));
    return parts.map((part): ImportedEvent => {
      const [only, ...others] = part;
      if (only === undefined) throw new RangeError("An empty group");
      const isOne = others.length === 0;
      const event = isOne ? only : joined(part, byTitle);
      const edition = parts.length > 1 ? dayOf(event) : undefined;
      return {
        ...event,
        otherUids: [...(isOne ? [] : part.map(({ uid }) => uid)), ...(parts.length > 1 ? [] : [byTitle])],
        ...(edition === undefined ? {} : { edition }),
      };
    });
  });
}

function joined(part: readonly ImportedEvent[], uid: string): ImportedEvent {
  const [first] = part;
  if (first === undefined) throw new RangeError("An empty group");
  const sessions = part
    .flatMap((event) => event.sessions)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    ...first,
    uid,
    fingerprint: fingerprintOf(part.map(({ fingerprint }) => fingerprint).sort()),
    sessions: named(sessions),
  };
}

/** By their days, and their hours when a day has several. */
function named(sessions: readonly ImportedSession[]): readonly ImportedSession[] {
  const taken = new Set<string>();
  return sessions.map((session) => {
    const day = session.id === "seance-1" ? `seance-${slug(session.date)}` : session.id;
    const timed = taken.has(day) ? `${day}-${slug(session.start ?? "2")}` : day;
    let id = timed;
    for (let n = 2; taken.has(id); n += 1) id = `${timed}-${n}`;
    taken.add(id);
    return { ...session, id };
  });
}

/** « 5 mars 2027 » for an entry of one date; undefined for words, or for several dates. */
function dayOf({ sessions }: ImportedEvent): string | undefined {
  const [only, ...others] = sessions;
  const reading = only === undefined || others.length > 0 ? undefined : parseDate(only.date);
  return reading !== undefined && "date" in reading ? rangeText(reading.date).replaceAll("\u00a0", " ") : undefined;
}

/** In the order of the first of each group. */
function grouped(
  events: readonly ImportedEvent[],
  keyOf: (event: ImportedEvent) => string,
): readonly (readonly ImportedEvent[])[] {
  const groups = new Map<string, ImportedEvent[]>();
  for (const event of events) {
    const key = keyOf(event);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [event]);
    else known.push(event);
  }
  return [...groups.values()];
}
