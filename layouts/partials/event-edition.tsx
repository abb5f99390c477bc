/** One edition on the page of its event: when, where, its life step by step, its photographs. */
import type { VNode } from "preact";
import type { Site, SiteEdition } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { DateBlock } from "./date-block.tsx";
import { EditionCalendar } from "./edition-calendar.tsx";
import { editionDataAttributes } from "./edition-clock.ts";
import { EditionLife } from "./edition-life.tsx";
import { EditionStates } from "./edition-states.tsx";
import { EditionWhen } from "./edition-when.tsx";
import { LeadPicture } from "./lead-picture.tsx";
import { Named } from "./named-link.tsx";
import { spoken } from "./spoken.ts";
import { VenueName } from "./venue-name.tsx";
import { Words } from "./words.tsx";

interface EventEditionProps {
  readonly site: Site;
  readonly edition: SiteEdition;
}

/** A section with the anchor that calendars and structured data lead to. */
export function EventEdition({ site, edition }: EventEditionProps): VNode {
  const { event, anchor, title, label, facts, time, status, photos } = edition;
  return (
    <section
      class={`edition beside session-${time} session-${status} h-event`}
      id={anchor}
      aria-labelledby={`${anchor}-titre`}
      {...editionDataAttributes(site, edition)}
    >
      <h2 class="edition-title p-name" id={`${anchor}-titre`} {...spoken(event.lang)}>
        <a class="u-url" href={href(site, edition.url)}>
          <Words of={title} lang={event.lang} />
        </a>
      </h2>
      <div class="edition-body">
        <div class="edition-head">
          <DateBlock date={facts.date} end={facts.endDate} />
          <div class="edition-facts">
            {label && (
              <p class="session-sector p-summary" {...spoken(event.lang)}>
                <Words of={label} lang={event.lang} />
              </p>
            )}
            <p class="session-when">
              <EditionWhen item={edition} />
            </p>
            <EditionStates item={edition} />
            <Where site={site} edition={edition} />
            <EditionCalendar site={site} edition={edition} />
          </div>
        </div>
        <EditionLife site={site} edition={edition} />
        {photos.length > 0 && (
          <div class="photos">
            <h3>Photographies</h3>
            {photos.map((photo) => (
              <LeadPicture key={photo.src} site={site} picture={photo} lang={event.lang} />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

/** What this edition has of its own: the sheet above says what all of them share. */
function Where({ site, edition }: { readonly site: Site; readonly edition: SiteEdition }): VNode | null {
  const { place, online, organizer, link, event } = edition;
  const own = {
    organizer: organizer === event.organizer || organizer?.name === event.organizer?.name ? undefined : organizer,
    link: link === event.link ? undefined : link,
  };
  if (!place && !online && !own.organizer && !own.link) return null;
  return (
    <ul class="session-facts" data-pagefind-weight="2">
      {place && (
        <li class="p-location">
          <VenueName site={site} place={place} />
        </li>
      )}
      {online && <li>{online === true ? "en ligne" : <a href={online}>en ligne</a>}</li>}
      {own.organizer && (
        <li>
          <Named of={own.organizer} />
        </li>
      )}
      {own.link && (
        <li>
          <a href={own.link}>Site de cette édition</a>
        </li>
      )}
    </ul>
  );
}
