/** The people and venues of a text of whom the site can say more than a name. */
import type { Place } from "../content/model.ts";
import type { FormationPost, Profile, Site } from "./model.ts";
import { isAhead } from "./pages/traces.ts";
import { profileNamed } from "./people.ts";

/** Those who give a training, in the order of the text. */
export function presentedTrainers(site: Pick<Site, "people">, { entry }: FormationPost): readonly Profile[] {
  return [...new Set(entry.trainers.flatMap((person) => profileNamed(site, person) ?? []))].filter(isPresented);
}

/** Those who sign a text. */
export function presentedAuthors({ authors }: { readonly authors: readonly Profile[] }): readonly Profile[] {
  return [...new Set(authors)].filter(isPresented);
}

/** Where the sessions that can still be attended take place, else the place of the training; none once all are past. */
export function presentedPlaces({ entry, sessions }: FormationPost): readonly Place[] {
  const ahead = sessions.filter(isAhead);
  const places = sessions.length === 0 ? [entry.place] : ahead.map(({ session }) => session.place);
  const found = new Map(places.flatMap((place) => (place === undefined ? [] : [[place.id, place] as const])));
  return [...found.values()].filter(isLocated);
}

/** True for someone of whom the site says more than a name. */
export function isPresented({ person, portrait }: Profile): boolean {
  return portrait !== undefined || person.bio !== undefined || person.role !== undefined;
}

/** True for a venue of which the site says more than its name and its town. */
export function isLocated({ address, coordinates, description, access = [] }: Place): boolean {
  return access.length > 0 || address !== undefined || coordinates !== undefined || description !== undefined;
}
