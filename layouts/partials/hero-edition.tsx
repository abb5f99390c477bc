/** The next thing to attend, on the home page, when it is an event. */
import type { VNode } from "preact";
import { isDatedEdition } from "../../src/output/calendar/feeds.ts";
import { calendarUrls } from "../../src/output/calendar/urls.ts";
import { editionChange } from "../../src/site/edition-words.ts";
import type { Site, SiteEdition } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { DateBlock } from "./date-block.tsx";
import { editionDataAttributes } from "./edition-clock.ts";
import { EditionWhen } from "./edition-when.tsx";
import { Fact } from "./fact.tsx";
import { spoken } from "./spoken.ts";
import { VenueName } from "./venue-name.tsx";
import { Words } from "./words.tsx";

/** The anatomy of a session in the same place: date, title, facts, one thing to do. */
export function HeroEdition({ site, next }: { readonly site: Site; readonly next: SiteEdition }): VNode {
  const { event, facts, title, label, place, online, organizer } = next;
  const change = editionChange(next);
  return (
    <div class="hero-next h-event" {...editionDataAttributes(site, next)}>
      <p class="hero-over">Prochain rendez-vous</p>
      <div class="hero-title">
        <DateBlock date={facts.date} end={facts.endDate} />
        <div>
          <p>
            <span class="kind kind-conference">Événement</span>
          </p>
          <h2 class="p-name" {...spoken(event.lang)}>
            <a class="u-url" href={href(site, next.url)}>
              <Words of={label === undefined ? title : `${title} – ${label}`} lang={event.lang} />
            </a>
          </h2>
        </div>
      </div>
      <dl class="hero-facts">
        <Fact term="Quand">
          <EditionWhen item={next} />
        </Fact>
        {(place || online) && (
          <Fact term="Où">
            <span class="p-location">{place ? <VenueName site={site} place={place} /> : "En ligne"}</span>
          </Fact>
        )}
        {organizer && <Fact term="Organisation">{organizer.name}</Fact>}
        {change && (
          <Fact term="Changement">
            <Words of={change} />
          </Fact>
        )}
      </dl>
      <p class="hero-step">
        <a class="button" href={href(site, next.url)}>
          Voir l’événement
        </a>
        {isDatedEdition(next) && (
          <a href={href(site, calendarUrls.event(event))} type="text/calendar">
            Ajouter à mon calendrier
          </a>
        )}
      </p>
    </div>
  );
}
