/** What someone does, and for whom when it is not for the organisation that publishes the site. */
import type { VNode } from "preact";
import type { Person } from "../../src/content/model.ts";
import type { Site } from "../../src/site/model.ts";

interface PersonRoleProps {
  readonly site: Site;
  readonly person: Person;
  readonly class: string;
  /** In search: more on the page of the person. */
  readonly weight?: string;
}

/** « Formatrice, Conseil Exemple »; null when neither is known (microformats2 h-card). */
export function PersonRole({ site, person, class: className, weight }: PersonRoleProps): VNode | null {
  const { title, organisation } = site.settings;
  const isOurs = person.organisation === title || person.organisation === organisation.name;
  const others = isOurs ? undefined : person.organisation;
  if (person.role === undefined && others === undefined) return null;
  return (
    <p class={className} data-pagefind-weight={weight}>
      {person.role && <span class="p-role">{person.role}</span>}
      {person.role && others && ", "}
      {others && <span class="p-org">{others}</span>}
    </p>
  );
}
