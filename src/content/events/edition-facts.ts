/** What the keys of an edition say, in a text or in `events.yml`, in the form of the model. */
import { dayOrMonth, hoursOf, priceOf, whenOf } from "../occasion-facts.ts";
import type { Resolved } from "../resolved.ts";
import type { EditionKeys } from "./declared.ts";

/** The date and hours in their form; the days of a price dated by that of the edition, when it is known. */
export function editionFacts<Keys extends Resolved<Omit<EditionKeys, "updated" | "place">>>(said: Keys) {
  const { date, start, end, hours, price: general, prices, ...rest } = said;
  const price = priceOf({ price: general, prices }, dayOrMonth(date) ?? said.formerDate);
  return {
    ...rest,
    ...whenOf(date),
    ...hoursOf({ start, end, hours }),
    ...(price === undefined ? {} : { price }),
  };
}
