/** Who gives a training and where it takes place, as cards between its sheet and its text. */
import type { VNode } from "preact";
import type { FormationPost, Site } from "../../src/site/model.ts";
import { presentedPlaces, presentedTrainers } from "../../src/site/presented.ts";
import { PersonCard } from "./person-card.tsx";
import { PlaceCard } from "./place-card.tsx";

interface WhoAndWhereProps {
  readonly site: Site;
  readonly post: FormationPost;
}

/** Null when the cards would say nothing more than the sheet. */
export function WhoAndWhere({ site, post }: WhoAndWhereProps): VNode | null {
  const trainers = presentedTrainers(site, post);
  const places = presentedPlaces(post);
  if (trainers.length + places.length === 0) return null;
  return (
    <div class="who-where" data-pagefind-ignore>
      {trainers.length > 0 && (
        <section aria-labelledby="qui">
          <h2 id="qui">Qui la donne</h2>
          {trainers.map((profile) => (
            <PersonCard key={profile.url} site={site} profile={profile} />
          ))}
        </section>
      )}
      {places.length > 0 && (
        <section aria-labelledby="ou">
          <h2 id="ou">Où elle se donne</h2>
          {places.map((place) => (
            <PlaceCard key={place.id} site={site} place={place} />
          ))}
        </section>
      )}
    </div>
  );
}
