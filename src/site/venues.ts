/** The venues of `places.yml` where something takes place: what the agenda has there, and the texts about events that were held there. */
import type { Content, Place } from "../content/model.ts";
import { compareFrench } from "../locale/fr/collate.ts";
import { ROUTES } from "../routes.ts";
import { whereaboutsOf } from "./agenda-item.ts";
import { eventOf } from "./events.ts";
import type { AgendaItem, Post, Site, Venue } from "./model.ts";

/**
 * The venues that have a page, by id, in alphabetical order. A place typed in a text has none: two rooms of two towns may
 * have one name. `agenda` is in its order; `posts` are those listed, newest first.
 */
export function gatherVenues(
  { places }: Pick<Content, "places">,
  agenda: readonly AgendaItem[],
  posts: readonly Post[],
): ReadonlyMap<string, Venue> {
  const venues = new Map<string, { place: Place; url: string; items: AgendaItem[]; posts: Post[] }>();
  for (const place of places)
    venues.set(place.id, { place, url: `${ROUTES.places}${place.id}/`, items: [], posts: [] });
  for (const item of agenda) venueAt(venues, whereaboutsOf(item).place)?.items.push(item);
  for (const post of posts) venueAt(venues, placeOf(post))?.posts.push(post);
  return new Map(
    [...venues]
      .filter(([, venue]) => venue.items.length + venue.posts.length > 0)
      .sort(([a, one], [b, other]) => compareFrench(one.place.name, other.place.name) || (a < b ? -1 : 1)),
  );
}

/** The address of a venue's page, without the base; undefined when it has none. */
export function placeUrl({ places }: Pick<Site, "places">, place: Place): string | undefined {
  return venueAt(places, place)?.url;
}

function venueAt<V extends Venue>(venues: ReadonlyMap<string, V>, place: Place | undefined): V | undefined {
  return place && venues.get(place.id);
}

/** Where the event of a text took place; the place of a training without sessions. */
function placeOf({ entry, sessions, edition }: Post): Place | undefined {
  if (entry.base === "formation") return sessions.length === 0 ? entry.place : undefined;
  return edition?.place ?? eventOf(entry)?.place;
}
