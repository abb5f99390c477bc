/** Someone in a few words, under a text of theirs or beside a training that they give; their page says the rest. */
import type { VNode } from "preact";
import type { Profile, Site } from "../../src/site/model.ts";
import { personUrl } from "../../src/site/people.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { PersonRole } from "./person-role.tsx";
import { Portrait } from "./portrait.tsx";

interface PersonCardProps {
  readonly site: Site;
  readonly profile: Profile;
}

/** Portrait, name, role and organisation, presentation; the name is the link to the page (microformats2 h-card). */
export const PersonCard = replaceable("person-card", function PersonCard({ site, profile }: PersonCardProps): VNode {
  const { person } = profile;
  const page = personUrl(site, person);
  return (
    <div class="person h-card">
      <Portrait site={site} profile={profile} named />
      <div class="person-words">
        <p class="person-name">
          {page === undefined ? (
            <span class="p-name">{person.name}</span>
          ) : (
            <a class="p-name u-url" href={href(site, page)}>
              {person.name}
            </a>
          )}
        </p>
        <PersonRole site={site} person={person} class="person-role" />
        {person.bio && <p class="person-bio p-note">{person.bio}</p>}
      </div>
    </div>
  );
});
