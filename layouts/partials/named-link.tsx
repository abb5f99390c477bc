/** The name of a person or organization, linked when its URL is known. */
import type { VNode } from "preact";
import type { NamedLink, Person } from "../../src/content/model.ts";

/** The name alone, or a link to the organization's site. */
export function Named({ of: { name, url } }: { readonly of: NamedLink }): VNode | string {
  return url ? <a href={url}>{name}</a> : name;
}

/** « Isabelle Poirier (Intelegia) ». */
function PersonName({ of: person }: { readonly of: Person }): VNode {
  return (
    <>
      <Named of={person} />
      {person.organisation && ` (${person.organisation})`}
    </>
  );
}

/** People or organizations in a sentence, separated by commas. */
export function NamedList({ of: items }: { readonly of: readonly (NamedLink | Person)[] }): VNode {
  return (
    <>
      {items.map((item, at) => (
        <>
          {at > 0 && ", "}
          {"id" in item ? <PersonName of={item} /> : <Named of={item} />}
        </>
      ))}
    </>
  );
}
