/** Finds, in a session written as one sentence, the venue that only `places.yml` knows as one: « 15 janvier 2027, Le Cube ». */
import { slug } from "../../locale/fr/slug.ts";
import type { Place } from "../model.ts";
import type { FormationKeys } from "../schema/kinds.ts";
import type { LookUp } from "./look-up.ts";

type SessionKeys = NonNullable<FormationKeys["sessions"]>[number];

/** Returns the session with its venue, and a group without it; unchanged when it is not one of the sentences, or names no known venue. */
export function withNamedVenue(session: SessionKeys, sentences: readonly string[], places: LookUp<Place>): SessionKeys {
  const { group, place, ...rest } = session;
  if (group === undefined || !sentences.some((sentence) => slug(sentence).includes(slug(group)))) return session;
  const parts = group.split(", ");
  const named = parts.find((part) => isVenue(places.get(part), place?.name));
  if (named === undefined) return session;
  const others = parts.filter((part) => part !== named);
  return {
    ...rest,
    place: { name: named, typed: named },
    ...(others.length === 0 ? {} : { group: others.join(", ") }),
  };
}

/** A place of the sentence may be the town of the venue, never another venue. */
function isVenue(found: Place | undefined, said: string | undefined): boolean {
  if (found === undefined || said === undefined) return found !== undefined;
  return [found.city, found.region].some((town) => town !== undefined && slug(town) === slug(said));
}
