/** The venue, price and seats of a session, on one line. */
import type { ComponentChild, VNode } from "preact";
import { priceText } from "../../src/locale/fr/price/price-text.ts";
import type { Site, SiteSession } from "../../src/site/model.ts";
import { seatsText } from "../../src/site/session-words.ts";
import { replaceable } from "../replaceable.tsx";
import { VenueName } from "./venue-name.tsx";

interface SessionFactsProps {
  readonly site: Site;
  readonly item: SiteSession;
}

/** Unknown facts are omitted; facts common to all sessions of the training get the class `same`. */
export const SessionFacts = replaceable(
  "session-facts",
  function SessionFacts({ site, item }: SessionFactsProps): VNode | null {
    const { place, price, online } = item.session;
    const { entry } = item.post;
    const facts: { readonly words: ComponentChild; readonly same?: boolean }[] = [];
    if (place) facts.push({ words: <VenueName site={site} place={place} />, same: place === entry.place });
    if (online) facts.push({ words: online === true ? "en ligne" : <a href={online}>en ligne</a> });
    if (price)
      facts.push({
        words: priceText(price),
        same: entry.price !== undefined && priceText(price) === priceText(entry.price),
      });
    for (const words of item.session.access ?? []) facts.push({ words });
    if (place !== entry.place) for (const words of place?.access ?? []) facts.push({ words });
    const seats = seatsText(item);
    const left = item.time !== "past" && item.session.seatsLeft !== undefined;
    if (facts.length === 0 && !seats) return null;
    return (
      <ul class="session-facts" data-pagefind-weight="2">
        {facts.map(({ words, same }, at) => (
          <li key={at} class={same ? "same" : undefined}>
            {words}
          </li>
        ))}
        {seats && (
          <li class={!left && item.session.seats === entry.seats ? "same" : undefined} data-open={left || undefined}>
            {seats}
          </li>
        )}
      </ul>
    );
  },
);
