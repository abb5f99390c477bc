/** A venue on one line; its name is a link to its page when it has one. */
import type { VNode } from "preact";
import type { Place } from "../../src/content/model.ts";
import type { Site } from "../../src/site/model.ts";
import { venueText } from "../../src/site/place-text.ts";
import { href } from "../../src/site/urls.ts";
import { placeUrl } from "../../src/site/venues.ts";

interface VenueNameProps {
  readonly site: Site;
  readonly place: Place;
}

/** « Centre des congrès, 1000, boulevard X, Québec ». */
export function VenueName({ site, place }: VenueNameProps): VNode {
  const page = placeUrl(site, place);
  const words = venueText(place);
  if (page === undefined) return <>{words}</>;
  return (
    <>
      <a href={href(site, page)}>{place.name}</a>
      {words.slice(place.name.length)}
    </>
  );
}
