/** The dates of an event that comes back, each as an edition: what one does not say itself is what the event says. */
import type { EventRef, Session } from "../model.ts";
import { statusOf } from "../occasion-facts.ts";
import type { EditionFacts } from "./declared.ts";

/** One of the dates of an event. */
export interface Occurrence {
  /** Permanent within its event: the id of the session, which a change of date keeps. */
  readonly id: string;
  readonly facts: EditionFacts;
  /** « tous les mardis du 2 février au 30 mars 2027 », when a rule gave it. */
  readonly rule?: string;
}

/** In the order of the list; empty for an event that takes place once. */
export function occurrencesOf(event: Pick<EventRef, "sessions"> & EditionFacts): readonly Occurrence[] {
  return (event.sessions ?? []).map((session) => ({
    id: session.id,
    facts: factsOf(event, session),
    ...(session.rule === undefined ? {} : { rule: session.rule.text }),
  }));
}

function factsOf(event: EditionFacts, session: Session): EditionFacts {
  const { group, note, date, loose, endDate, formerDate, start, end, hours, zone, place, online } = session;
  const words = [group, note].filter((part) => part !== undefined);
  const access = [...new Set([...(event.access ?? []), ...(session.access ?? [])])];
  return {
    edition: words.length === 0 ? undefined : words.join(" – "),
    date,
    loose,
    endDate,
    formerDate,
    start,
    end,
    hours,
    zone,
    status: saidStatus(session) ?? event.status,
    place,
    online,
    price: session.price,
    seats: session.seats,
    seatsLeft: session.seatsLeft,
    access: access.length === 0 ? undefined : access,
    registration: event.registration,
    organizer: event.organizer,
    url: event.url,
  };
}

/** Undefined for the state that a session has when it says none. */
function saidStatus({ status, date }: Session): EditionFacts["status"] {
  return status === statusOf(undefined, date) ? undefined : status;
}
