/** Where a training or an event takes place: the address, how to get in, how to get there. */
import type { VNode } from "preact";
import type { Place } from "../../src/content/model.ts";
import type { Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { placeUrl } from "../../src/site/venues.ts";
import { DirectionLinks } from "./direction-links.tsx";
import { PlaceAccess } from "./place-access.tsx";
import { PostalAddress } from "./postal-address.tsx";

interface PlaceCardProps {
  readonly site: Site;
  readonly place: Place;
}

/** The name is the link to the page of the venue (microformats2 h-card). */
export function PlaceCard({ site, place }: PlaceCardProps): VNode {
  const page = placeUrl(site, place);
  return (
    <div class="place h-card">
      <p class="person-name">
        {page === undefined ? (
          <span class="p-name">{place.name}</span>
        ) : (
          <a class="p-name u-url" href={href(site, page)}>
            {place.name}
          </a>
        )}
      </p>
      <PostalAddress place={place} />
      <PlaceAccess place={place} />
      <DirectionLinks place={place} />
    </div>
  );
}
