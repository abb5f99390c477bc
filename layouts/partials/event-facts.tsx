/** The event that a text is about, and its speakers, as a description list; unknown facts are omitted. */
import type { VNode } from "preact";
import type { EventRef, Person } from "../../src/content/model.ts";
import { venueText } from "../../src/site/place-text.ts";
import { replaceable } from "../replaceable.tsx";
import { Named, NamedList } from "./named-link.tsx";
import { When } from "./when.tsx";
import { WordsIn } from "./words-in.tsx";

interface EventFactsProps {
  readonly event: EventRef | undefined;
  readonly speakers?: readonly Person[];
  /** Language of the event’s name, when it is not that of the site. */
  readonly lang?: string | undefined;
}

/** Null when neither event nor speakers are known. */
export const EventFacts = replaceable(
  "event-facts",
  function EventFacts({ event, speakers = [], lang }: EventFactsProps): VNode | null {
    if (!event && speakers.length === 0) return null;
    return (
      <dl class="facts facts-line" data-pagefind-weight="2">
        {event && (
          <div>
            <dt>Événement</dt>
            <dd>
              <EventName event={event} lang={lang} />
            </dd>
          </div>
        )}
        {event?.date && (
          <div>
            <dt>Date</dt>
            <dd>
              <When date={event.date} end={event.endDate} />
            </dd>
          </div>
        )}
        {event?.place && (
          <div>
            <dt>Lieu</dt>
            <dd>{venueText(event.place)}</dd>
          </div>
        )}
        {event?.organizer && (
          <div>
            <dt>Organisation</dt>
            <dd>
              <Named of={event.organizer} />
            </dd>
          </div>
        )}
        {speakers.length > 0 && (
          <div>
            <dt>{speakers.length > 1 ? "Conférenciers et conférencières" : "Conférence de"}</dt>
            <dd>
              <NamedList of={speakers} />
            </dd>
          </div>
        )}
      </dl>
    );
  },
);

/** « Web à Québec, 35e édition ». */
export function EventName({ event, lang }: Pick<EventFactsProps, "lang"> & { readonly event: EventRef }): VNode {
  const { name, url, edition } = event;
  const named = <WordsIn of={name} lang={lang} />;
  return (
    <>
      {url ? <a href={url}>{named}</a> : named}
      {edition && ", "}
      {edition && <WordsIn of={edition} lang={lang} />}
    </>
  );
}
