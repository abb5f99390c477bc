/** A session or an event as a poster on a wall: its kind and the organisation, the drawing, then the title and the facts. */
import type { VNode } from "preact";
import type { AgendaItem, Site } from "../../src/site/model.ts";
import { shortVenueText } from "../../src/site/place-text.ts";
import { href } from "../../src/site/urls.ts";
import { ItemPicture } from "./card-picture.tsx";
import { ItemKind, itemClasses } from "./kind-mark.tsx";
import { plannedOf } from "./planned.ts";
import { clockOf } from "./session-clock.ts";
import { SessionStates } from "./session-states.tsx";
import { SessionWhen } from "./session-when.tsx";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";

interface WallPosterProps {
  readonly site: Site;
  readonly item: AgendaItem;
}

/** A list item; the link of its title covers it. */
export function WallPoster({ site, item }: WallPosterProps): VNode {
  const { title, lang, url, part, place, online, time, marks } = plannedOf(item);
  return (
    <li class={`wall-poster card session-${time} ${itemClasses("card", site, item)}${marks.root}`} {...clockOf(item)}>
      <p class="wall-strip">
        <ItemKind site={site} item={item} /> <span aria-hidden="true">{site.settings.title}</span>
      </p>
      <ItemPicture site={site} item={item} position="large" />
      <div class="wall-words">
        <h2 class={marks.name ? `card-title ${marks.name}` : "card-title"} {...spoken(lang)}>
          <a class={marks.link} href={href(site, url)}>
            <Words of={title} lang={lang} />
          </a>
        </h2>
        {part && (
          <p {...spoken(lang)}>
            <Words of={part} lang={lang} />
          </p>
        )}
        <p class="wall-when">
          <SessionWhen item={item} />
        </p>
        {(place || online) && <p class={marks.place}>{place ? shortVenueText(place) : "En ligne"}</p>}
        <SessionStates item={item} />
      </div>
    </li>
  );
}
