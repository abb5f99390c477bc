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

type SessionKeys = NonNullable<FormationKeys["sessions"]>[number];

/** Completes the sessions in the order they are written; `place` is the venue of the training. */
export function completeSessions(
  post: ParsedPost,
  keys: FormationKeys,
  place: Place | undefined,
  context: EntryContext,
): readonly Session[] {
  const sentences = [post.frontMatter.data.sessions].flat().filter((each) => typeof each === "string");
  return (keys.sessions ?? []).map((said, index): Session => {
    const typed = withNamedVenue(said, sentences, context.places);
    const { id, place: placeKey, online: _, start, end, price: _price, prices: _prices, ...rest } = typed;
    const own = placeKey && context.places.find(placeKey, post.check, ["sessions", index, "place"]);
    const zone = typed.zone ?? keys.zone ?? context.timezone;
    const price = priceOf(typed, typed.date ?? post.date) ?? priceOf(keys, typed.date ?? post.date);
    const seats = typed.seats ?? keys.seats;
    const seatsLeft = typed.seatsLeft ?? keys.seatsLeft;
    return {
      ...rest,
      id: id ?? `seance-${index + 1}`,
      idGiven: id !== undefined,
      zone,
      ...(zone === context.timezone ? {} : { otherZone: true }),
      status: typed.status ?? "confirmed",
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
  return sessions.flatMap(({ date }) => date ?? []).sort(compareDates)[0];
}

/** The price that the keys say, its days dated by that of the session, or else of the post. */
export function priceOf(
  { price, prices }: Pick<FormationKeys, "price" | "prices">,
  anchor: CalendarDate | undefined,
): Price | undefined {
  const said = price !== undefined && prices !== undefined ? joinPrices([price, prices]) : (prices ?? price);
  return said === undefined || anchor === undefined ? said : datedPrice(said, anchor);
}

/** The hours of the training apply to the sessions that have a day and no hours of their own. */
function hours(typed: SessionKeys, keys: FormationKeys): Pick<Session, "start" | "end"> {
  const own = typed.start !== undefined || typed.end !== undefined;
  const { start, end } = own || typed.date?.day === undefined ? typed : keys;
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
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
