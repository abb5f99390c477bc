/** The venue, price and seats of a session or an event, and who organises it when it is another than the site’s publisher, on one line. */
import type { ComponentChild, VNode } from "preact";
import { priceText } from "../../src/locale/fr/price/price-text.ts";
import { isEdition, occasionOf } from "../../src/site/agenda-item.ts";
import type { AgendaItem, Site } from "../../src/site/model.ts";
import { replaceable } from "../replaceable.tsx";
import { Named } from "./named-link.tsx";
import { RatePieces } from "./pieces.tsx";
import { plannedOf } from "./planned.ts";
import { VenueName } from "./venue-name.tsx";

interface SessionFactsProps {
  readonly site: Site;
  readonly item: AgendaItem;
  /** True on the page of its event, which says who organises them all. */
  readonly own?: boolean;
  /** True in a list of several trainings: a venue that has a page is its name and its city. */
  readonly short?: boolean;
}

interface Said {
  readonly words: ComponentChild;
  /** True for what every session of the training has. */
  readonly same?: boolean | undefined;
  /** True until it ends. */
  readonly open?: boolean | undefined;
  readonly mark?: string | undefined;
}

/** In search, each session says them again: the page of the venue, or of the organizer, says them once. */
const REPEATED = "0.3";

/** Unknown facts are omitted; facts common to all sessions of the training get the class `same`. */
export const SessionFacts = replaceable(
  "session-facts",
  function SessionFacts({ site, item, own = false, short = false }: SessionFactsProps): VNode | null {
    const facts = factsOf({ site, item, own, short });
    if (facts.length === 0) return null;
    return (
      <ul class="session-facts" data-pagefind-weight={REPEATED}>
        {facts.map(({ words, same, open, mark }, at) => (
          <li key={at} class={same ? "same" : mark} data-open={open}>
            {words}
          </li>
        ))}
      </ul>
    );
  },
);

function factsOf({ site, item, own, short }: Required<SessionFactsProps>): readonly Said[] {
  const { place, online, price, access, seats, organizer, marks } = plannedOf(item);
  const shared = isEdition(item) ? undefined : item.post.entry;
  const isSamePlace = shared !== undefined && place === shared.place;
  const left = item.time !== "past" && occasionOf(item).seatsLeft !== undefined;
  const facts: Said[] = [];
  if (place)
    facts.push({ words: <VenueName site={site} place={place} short={short} />, same: isSamePlace, mark: marks.place });
  if (online) facts.push({ words: online === true ? "en ligne" : <a href={online}>en ligne</a> });
  if (price)
    facts.push({
      words: <RatePieces of={priceText(price)} />,
      same: shared?.price && priceText(price) === priceText(shared.price),
    });
  const venue = (shared ? !isSamePlace : own) ? (place?.access ?? []) : [];
  for (const words of new Set([...access, ...venue])) facts.push({ words });
  const isSaid =
    [place?.name, site.settings.title, site.settings.organisation.name].includes(organizer?.name) ||
    (own && isEdition(item) && organizer?.name === item.event.organizer?.name);
  if (organizer && !isSaid)
    facts.push({
      words: (
        <>
          {"Organisation\u00a0: "}
          <Named of={organizer} />
        </>
      ),
    });
  if (seats)
    facts.push({
      words: seats,
      same: !left && !isEdition(item) && item.session.seats === shared?.seats,
      open: left || undefined,
    });
  return facts;
}
