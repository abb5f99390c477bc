/** The way to a venue: links to maps, none of which is loaded in the page. */
import type { VNode } from "preact";
import type { Place } from "../../src/content/model.ts";
import { directionsTo } from "../../src/site/directions.ts";

/** Null when the site does not know where the venue is; hidden words make each link unique (WCAG 2.4.4). */
export function DirectionLinks({ place }: { readonly place: Place }): VNode | null {
  const found = directionsTo(place);
  if (found === undefined) return null;
  const hidden = <span class="hidden">{`\u00a0: ${place.name}`}</span>;
  return (
    <ul class="directions" data-pagefind-ignore>
      <li>
        <a href={found.route}>Itinéraire (Google Maps){hidden}</a>
      </li>
      <li>
        <a href={found.map}>Plan (OpenStreetMap){hidden}</a>
      </li>
      {found.geo && (
        <li>
          <a class="u-geo" href={found.geo}>
            Ouvrir dans mon appli de cartes{hidden}
          </a>
        </li>
      )}
    </ul>
  );
}
