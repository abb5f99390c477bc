/** One edition on the page of its event: when, where, its life step by step, its photographs. */
import type { VNode } from "preact";
import type { Site, SiteEdition } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { DateBlock } from "./date-block.tsx";
import { EditionCalendar } from "./edition-calendar.tsx";
import { EditionLife } from "./edition-life.tsx";
import { EditionRegistration } from "./edition-registration.tsx";
import { EventPhotos } from "./event-photos.tsx";
import { clockOf } from "./session-clock.ts";
import { SessionFacts } from "./session-facts.tsx";
import { SessionStates } from "./session-states.tsx";
import { SessionWhen } from "./session-when.tsx";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";

interface EventEditionProps {
  readonly site: Site;
  readonly edition: SiteEdition;
}

/** A section with the anchor that calendars and structured data lead to. */
export function EventEdition({ site, edition }: EventEditionProps): VNode {
  const { event, anchor, title, label, date, endDate, time, status, photos, link } = edition;
  return (
    <section
      class={`edition beside session-${time} session-${status} h-event`}
      id={anchor}
      aria-labelledby={`${anchor}-titre`}
      {...clockOf(edition)}
    >
      <h2 class="edition-title p-name" id={`${anchor}-titre`} {...spoken(event.lang)}>
        <a class="u-url" href={href(site, edition.url)}>
          <Words of={title} lang={event.lang} />
        </a>
      </h2>
      <span class="p-category" hidden>
        Événement
      </span>
      <div class="edition-body">
        <div class="edition-head">
          <DateBlock date={date} end={endDate} />
          <div class="edition-facts">
            {label && (
              <p class="session-sector p-summary" {...spoken(event.lang)}>
                <Words of={label} lang={event.lang} />
              </p>
            )}
            <p class="session-when">
              <SessionWhen item={edition} />
            </p>
            <SessionStates item={edition} />
            <SessionFacts site={site} item={edition} own />
            {link !== undefined && link !== event.link && (
              <p>
                <a href={link}>Site de cette édition</a>
              </p>
            )}
            <EditionRegistration site={site} edition={edition} />
            <EditionCalendar site={site} edition={edition} />
          </div>
        </div>
        <EditionLife site={site} edition={edition} />
        <EventPhotos site={site} photos={photos} lang={event.lang} />
      </div>
    </section>
  );
}
