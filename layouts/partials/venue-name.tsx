/** A venue on one line; its name is a link to its page when it has one. */
import type { VNode } from "preact";
import type { Place } from "../../src/content/model.ts";
import type { Site } from "../../src/site/model.ts";
import { shortVenueText, venueText } from "../../src/site/place-text.ts";
import { href } from "../../src/site/urls.ts";
import { placeUrl } from "../../src/site/venues.ts";

interface VenueNameProps {
  readonly site: Site;
  readonly place: Place;
  /** Without its address, which its page has. */
  readonly short?: boolean;
}

/** « Centre des congrès, 1000, boulevard X, Québec ». */
export function VenueName({ site, place, short = false }: VenueNameProps): VNode {
  const page = placeUrl(site, place);
  if (page === undefined) return <>{venueText(place)}</>;
  const words = short ? shortVenueText(place) : venueText(place);
  return (
    <>
      <a href={href(site, page)}>{place.name}</a>
      {words.slice(place.name.length)}
    </>
  );
}
