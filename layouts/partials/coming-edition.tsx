/** An edition to come as a card of the home page. */
import type { VNode } from "preact";
import { POSTER_SIZE } from "../../src/images/poster/poster.ts";
import type { Site, SiteEdition } from "../../src/site/model.ts";
import { venueText } from "../../src/site/place-text.ts";
import { href } from "../../src/site/urls.ts";
import { editionDataAttributes } from "./edition-clock.ts";
import { EditionStates } from "./edition-states.tsx";
import { EditionWhen } from "./edition-when.tsx";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";

/** Facts in the order of the other cards: date, place, state. */
export function ComingEdition({ site, item }: { readonly site: Site; readonly item: SiteEdition }): VNode {
  const { event, title, label, place, online } = item;
  const poster = site.sessionPosters.get(item.url);
  return (
    <article class="card card-conference h-event" {...editionDataAttributes(site, item)}>
      {poster && (
        <div class="card-picture">
          <img src={href(site, poster.url)} alt="" {...POSTER_SIZE} loading="lazy" decoding="async" />
        </div>
      )}
      <div class="card-body">
        <p class="card-over">
          <span class="kind kind-conference">Événement</span>
        </p>
        <h3 class="card-title p-name" {...spoken(event.lang)}>
          <a class="u-url" href={href(site, item.url)}>
            <Words of={title} lang={event.lang} />
          </a>
        </h3>
        {label && (
          <p {...spoken(event.lang)}>
            <Words of={label} lang={event.lang} />
          </p>
        )}
        <p class="card-when">
          <EditionWhen item={item} />
        </p>
        {place && <p class="p-location">{venueText(place)}</p>}
        {online && <p>En ligne</p>}
        <EditionStates item={item} named={false} />
      </div>
    </article>
  );
}
