/** Where a session takes place, its price and its seats, in one line. */
import type { ComponentChild, VNode } from "preact";
import { priceText } from "../../src/french/money.ts";
import type { SiteSession } from "../../src/site/model.ts";
import { placeText } from "../../src/site/place-text.ts";
import { seatsText } from "../../src/site/session-words.ts";

/** What is not known is left out. */
export function SessionFacts({ item }: { readonly item: SiteSession }): VNode | null {
  const { place, price, online } = item.session;
  const facts: ComponentChild[] = [];
  if (place) facts.push(placeText(place));
  if (online) facts.push(online === true ? "en ligne" : <a href={online}>en ligne</a>);
  if (price) facts.push(priceText(price));
  const seats = seatsText(item);
  const left = item.time !== "past" && item.session.seatsLeft !== undefined;
  if (facts.length === 0 && !seats) return null;
  return (
    <ul class="session-facts">
      {facts.map((fact, at) => (
        <li key={at}>{fact}</li>
      ))}
      {seats && <li data-open={left || undefined}>{seats}</li>}
    </ul>
  );
}
