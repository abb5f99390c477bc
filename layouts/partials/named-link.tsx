/** The name of a person or organization, linked when its URL is known. */
import type { VNode } from "preact";
import type { NamedLink, Person } from "../../src/content/model.ts";
import type { Site } from "../../src/site/model.ts";
import { personUrl } from "../../src/site/people.ts";
import { href } from "../../src/site/urls.ts";

/** The name alone, or a link to the organization's site. */
export function Named({ of: { name, url } }: { readonly of: NamedLink }): VNode | string {
  return url ? <a href={url}>{name}</a> : name;
}

interface NamedListProps {
  readonly site: Site;
  readonly of: readonly (NamedLink | Person)[];
}

/** « Isabelle Poirier (Intelegia) »: a link to their page here, else to their site. */
function PersonName({ site, of: person }: { readonly site: Site; readonly of: Person }): VNode {
  const page = personUrl(site, person);
  return (
    <>
      {page === undefined ? <Named of={person} /> : <a href={href(site, page)}>{person.name}</a>}
      {person.organisation && ` (${person.organisation})`}
    </>
  );
}

/** People or organizations in a sentence, separated by commas. */
export function NamedList({ site, of: items }: NamedListProps): VNode {
  return (
    <>
      {items.map((item, at) => (
        <>
          {at > 0 && ", "}
          {"id" in item ? <PersonName site={site} of={item} /> : <Named of={item} />}
        </>
      ))}
    </>
  );
}
