/** Completes the sessions of a training: what a session does not say is inherited from the training. */

import { type CalendarDate, compareDates } from "../../locale/fr/calendar-date.ts";
import type { Place, Session } from "../model.ts";
import { dayOrMonth, hoursOf, priceOf, statusOf, whenOf } from "../occasion-facts.ts";
import type { FormationKeys } from "../schema/kinds.ts";
import type { Check } from "../schema/validate.ts";
import type { EntryContext } from "./entry-context.ts";
import { withNamedVenue } from "./named-venue.ts";
import { expandRules } from "./session-rules.ts";

type SessionKeys = NonNullable<FormationKeys["sessions"]>[number];

/** What says its sessions, a training or an event: the list, and what they inherit from it. */
export type SessionHolder = Pick<
  FormationKeys,
  "sessions" | "zone" | "price" | "prices" | "seats" | "seatsLeft" | "start" | "end" | "hours" | "online"
>;

export interface SessionsSaid {
  readonly keys: SessionHolder;
  /** The list as it stands in the file. */
  readonly typed: unknown;
  /** The venue of the training or the event. */
  readonly place: Place | undefined;
  readonly check: Check;
  /** Of the list in the file. */
  readonly path: readonly (string | number)[];
}

/** Completes the sessions in the order they are written. */
export function completeSessions(
  { keys, typed: list, place, check, path }: SessionsSaid,
  context: Pick<EntryContext, "places" | "timezone">,
): readonly Session[] {
  const sentences = [list].flat().filter((each) => typeof each === "string");
  const listed = (keys.sessions ?? []).map((said) => withNamedVenue(said, sentences, context.places));
  return expandRules(listed).map(({ keys: typed, listed: index, rule }): Session => {
    const {
      id,
      place: placeKey,
      online: _,
      start,
      end,
      hours: _hours,
      date,
      repeat: _repeat,
      price: _price,
      prices: _prices,
      ...rest
    } = typed;
    const own = placeKey && context.places.find(placeKey, check, [...path, index, "place"]);
    const zone = typed.zone ?? keys.zone ?? context.timezone;
    // The days of a rate have the year of what is sold: they have none as long as it has no date.
    const anchor = dayOrMonth(date);
    const price = priceOf(typed, anchor) ?? priceOf(keys, anchor);
    const seats = typed.seats ?? keys.seats;
    const seatsLeft = typed.seatsLeft ?? keys.seatsLeft;
    return {
      ...rest,
      id: id ?? `seance-${index + 1}`,
      idGiven: id !== undefined,
      listed: index,
      ...(rule === undefined ? {} : { rule }),
      ...whenOf(date),
      zone,
      ...(zone === context.timezone ? {} : { otherZone: true }),
      status: statusOf(typed.status, date),
      ...hours(typed, keys),
      ...whereabouts(typed, keys, own, place),
      ...(price === undefined ? {} : { price }),
      ...(seats === undefined ? {} : { seats }),
      ...(seatsLeft === undefined ? {} : { seatsLeft }),
    };
  });
}

/** The day of the first session that has one. */
export function firstDay({ sessions = [] }: Pick<FormationKeys, "sessions">): CalendarDate | undefined {
  return sessions.flatMap(({ date }) => dayOrMonth(date) ?? []).sort(compareDates)[0];
}

/** The hours of the training apply to the sessions that have a day and no hours of their own. */
function hours(typed: SessionKeys, keys: SessionHolder): Pick<Session, "start" | "end" | "hours"> {
  const own = typed.start !== undefined || typed.end !== undefined || typed.hours !== undefined;
  return hoursOf(own || dayOrMonth(typed.date)?.day === undefined ? typed : keys);
}

/** A session that gives a venue or an online meeting inherits neither from the training. */
function whereabouts(
  typed: SessionKeys,
  keys: SessionHolder,
  own: Place | undefined,
  place: Place | undefined,
): Pick<Session, "place" | "online"> {
  const said = own !== undefined || (typed.online !== undefined && typed.online !== false);
  const venue = said ? own : place;
  const online = typed.online ?? (said ? undefined : keys.online);
  return {
    ...(venue === undefined ? {} : { place: venue }),
    ...(online === undefined || online === false ? {} : { online }),
  };
}
