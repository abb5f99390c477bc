/** Completes the sessions of a training: what a session does not say is inherited from the training. */

import { type CalendarDate, compareDates } from "../../locale/fr/calendar-date.ts";
import type { Price } from "../../locale/fr/price/price.ts";
import { datedPrice } from "../../locale/fr/price/price-days.ts";
import { joinPrices } from "../../locale/fr/price/read-price.ts";
import type { Place, Session } from "../model.ts";
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
    const anchor = dayOrMonth(date) ?? post.date;
    const price = priceOf(typed, anchor) ?? priceOf(keys, anchor);
    const seats = typed.seats ?? keys.seats;
    const seatsLeft = typed.seatsLeft ?? keys.seatsLeft;
    return {
      ...rest,
      id: id ?? `seance-${index + 1}`,
      idGiven: id !== undefined,
      listed: index,
      ...(rule === undefined ? {} : { rule }),
      ...(date === undefined ? {} : "words" in date ? { loose: date } : { date }),
      zone,
      ...(zone === context.timezone ? {} : { otherZone: true }),
      // A date that is not known cannot be confirmed.
      status: typed.status ?? (date !== undefined && "day" in date ? "confirmed" : "to-confirm"),
      ...hours(typed, keys),
      ...whereabouts(typed, keys, own, place),
      ...(price === undefined ? {} : { price }),
      ...(seats === undefined ? {} : { seats }),
      ...(seatsLeft === undefined ? {} : { seatsLeft }),
    };
  });
}

/** Undefined for a date said in words. */
function dayOrMonth(date: SessionKeys["date"]): CalendarDate | undefined {
  return date === undefined || "words" in date ? undefined : date;
}

/** The day of the first session that has one. */
export function firstDay({ sessions = [] }: FormationKeys): CalendarDate | undefined {
  return sessions.flatMap(({ date }) => dayOrMonth(date) ?? []).sort(compareDates)[0];
}

/** The price that the keys say, its days dated by that of the session, or else of the post. */
export function priceOf(
  { price, prices }: Pick<FormationKeys, "price" | "prices">,
  anchor: CalendarDate | undefined,
): Price | undefined {
  const said = price !== undefined && prices !== undefined ? joinPrices([price, prices]) : (prices ?? price);
  return said === undefined || anchor === undefined ? said : datedPrice(said, anchor);
}

/** The hours of the training apply to the sessions that have a day and no hours of their own; `start` and `end` are the first and the last of the day. */
function hours(typed: SessionKeys, keys: FormationKeys): Pick<Session, "start" | "end" | "hours"> {
  const own = typed.start !== undefined || typed.end !== undefined || typed.hours !== undefined;
  const hasDay = typed.date !== undefined && "day" in typed.date;
  const { start, end, hours: said } = own || !hasDay ? typed : keys;
  // Said twice, which is told: the exact ones are kept.
  if (said === undefined || start !== undefined || end !== undefined)
    return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  if ("words" in said) return { hours: said };
  const [first, last] = [said.ranges[0], said.ranges.at(-1)];
  return {
    ...(first === undefined ? {} : { start: first.start }),
    ...(last?.end === undefined ? {} : { end: last.end }),
    ...(said.ranges.length > 1 ? { hours: said } : {}),
  };
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
