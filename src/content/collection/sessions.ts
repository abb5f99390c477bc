/** Completes the sessions of a training: what a session does not say is inherited from the training. */

import { type CalendarDate, compareDates } from "../../locale/fr/calendar-date.ts";
import type { Place, Session } from "../model.ts";
import { dayOrMonth, hoursOf, priceOf, statusOf, whenOf } from "../occasion-facts.ts";
import type { FormationKeys } from "../schema/kinds.ts";
import type { EntryContext } from "./entry-context.ts";
import { withNamedVenue } from "./named-venue.ts";
import type { ParsedPost } from "./parsed-post.ts";
import { expandRules } from "./session-rules.ts";

type SessionKeys = NonNullable<FormationKeys["sessions"]>[number];

/** Completes the sessions in the order they are written; `place` is the venue of the training. */
export function completeSessions(
  post: ParsedPost,
  keys: FormationKeys,
  place: Place | undefined,
  context: EntryContext,
): readonly Session[] {
  const sentences = [post.frontMatter.data.sessions].flat().filter((each) => typeof each === "string");
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
    const own = placeKey && context.places.find(placeKey, post.check, ["sessions", index, "place"]);
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
export function firstDay({ sessions = [] }: FormationKeys): CalendarDate | undefined {
  return sessions.flatMap(({ date }) => dayOrMonth(date) ?? []).sort(compareDates)[0];
}

/** The hours of the training apply to the sessions that have a day and no hours of their own. */
function hours(typed: SessionKeys, keys: FormationKeys): Pick<Session, "start" | "end" | "hours"> {
  const own = typed.start !== undefined || typed.end !== undefined || typed.hours !== undefined;
  return hoursOf(own || dayOrMonth(typed.date)?.day === undefined ? typed : keys);
}

/** A session that gives a venue or an online meeting inherits neither from the training. */
function whereabouts(
  typed: SessionKeys,
  keys: FormationKeys,
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
