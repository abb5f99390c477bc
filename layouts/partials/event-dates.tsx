/** The dates of an event that comes back, on its page: the rules that give them, then each with its state. */
import type { VNode } from "preact";
import { announcedEdition } from "../../src/site/agenda-item.ts";
import type { Site, SiteEdition, SiteEvent } from "../../src/site/model.ts";
import { EditionCalendar } from "./edition-calendar.tsx";
import { EditionLife } from "./edition-life.tsx";
import { EditionRegistration } from "./edition-registration.tsx";
import { EventPhotos } from "./event-photos.tsx";
import { SessionItem } from "./session-item.tsx";

interface EventDatesProps {
  readonly site: Site;
  readonly event: SiteEvent;
  /** In the order in which they are read; each has the anchor that calendars lead to. */
  readonly dates: readonly SiteEdition[];
}

/** Null for an event that takes place once. */
export function EventDates({ site, event, dates }: EventDatesProps): VNode | null {
  const next = announcedEdition({ editions: dates });
  if (next === undefined) return null;
  const rules = [...new Set(dates.flatMap(({ rule }) => rule ?? []))];
  const photos = dates.flatMap((date) => date.photos);
  return (
    <section class="edition beside" aria-labelledby="les-dates">
      <h2 class="edition-title" id="les-dates" data-pagefind-ignore>
        {dates.length > 1 ? "Les dates" : "La date"}
      </h2>
      <div class="edition-body">
        {rules.map((rule) => (
          <p key={rule} class="sheet-over">
            {`${rule.charAt(0).toUpperCase()}${rule.slice(1)}.`}
          </p>
        ))}
        <EditionRegistration site={site} edition={next} />
        <ul class="sessions">
          {dates.map((item) => (
            <SessionItem key={item.anchor} site={site} item={item} titled="own" />
          ))}
        </ul>
        <EditionCalendar site={site} edition={next} />
        <EditionLife site={site} edition={next} />
        <EventPhotos site={site} photos={photos} lang={event.lang} />
      </div>
    </section>
  );
}
