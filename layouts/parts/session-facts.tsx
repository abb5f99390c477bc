/** Where a session takes place, its price and its seats, in one line. */
import type { ComponentChild, VNode } from "preact";
import { priceText } from "../../src/french/money.ts";
import type { SiteSession } from "../../src/site/model.ts";
import { placeText } from "./place-text.ts";
import { seatsText } from "./session-state.ts";

/** The session's own facts, else those of its formation; what is not known is left out. */
export function SessionFacts({ item }: { readonly item: SiteSession }): VNode | null {
  const { session, post } = item;
  const place = session.place ?? post.entry.place;
  const price = session.price ?? post.entry.price;
  const facts: ComponentChild[] = [];
  if (place) facts.push(placeText(place));
  if (session.online) facts.push(session.online === true ? "en ligne" : <a href={session.online}>en ligne</a>);
  if (price) facts.push(priceText(price));
  const seats = seatsText(item);
  if (seats) facts.push(seats);
  if (facts.length === 0) return null;
  return (
    <ul class="session-facts">
      {facts.map((fact, at) => (
        <li key={at}>{fact}</li>
      ))}
    </ul>
  );
}
