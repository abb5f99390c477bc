/** A session or an event as a card: its poster, then its facts in one order: date, place, price, state. */
import type { VNode } from "preact";
import type { AgendaItem, Site } from "../../src/site/model.ts";
import { shortVenueText } from "../../src/site/place-text.ts";
import { href } from "../../src/site/urls.ts";
import { ItemPicture } from "./card-picture.tsx";
import { ItemKind, itemClasses } from "./kind-mark.tsx";
import { plannedOf } from "./planned.ts";
import { PriceLines } from "./price-lines.tsx";
import { clockOf } from "./session-clock.ts";
import { SessionStates } from "./session-states.tsx";
import { SessionWhen } from "./session-when.tsx";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";

interface ItemCardProps {
  readonly site: Site;
  readonly item: AgendaItem;
}

/** The link of its title covers the card. */
export function ItemCard({ site, item }: ItemCardProps): VNode {
  const { title, lang, url, part, place, online, price, time, marks } = plannedOf(item);
  return (
    <article class={`card session-${time} ${itemClasses("card", site, item)}${marks.root}`} {...clockOf(item)}>
      <ItemPicture site={site} item={item} />
      <div class="card-body">
        <p class="card-over">
          <ItemKind site={site} item={item} />
        </p>
        <h3 class={marks.name ? `card-title ${marks.name}` : "card-title"} {...spoken(lang)}>
          <a class={marks.link} href={href(site, url)}>
            <Words of={title} lang={lang} />
          </a>
        </h3>
        {part && (
          <p {...spoken(lang)}>
            <Words of={part} lang={lang} />
          </p>
        )}
        <p class="card-when">
          <SessionWhen item={item} />
        </p>
        {place && <p class={marks.place}>{shortVenueText(place)}</p>}
        {online && <p>En ligne</p>}
        {price && (
          <div class="card-price">
            <PriceLines price={price} today={site.now} />
          </div>
        )}
        <SessionStates item={item} />
      </div>
    </article>
  );
}
