/** Who is named on a page, author, speaker or trainer: a `Person`, or an `Organization` when a team or a site signs. */
import type { Person } from "../../content/model.ts";
import { isCollective } from "../../site/collective-name.ts";
import type { Site } from "../../site/model.ts";
import { personUrl } from "../../site/people.ts";
import { absolute } from "../../site/urls.ts";
import type { JsonLdNode } from "./node.ts";

/** `url` is the person's page on this site, else their own site. */
export function personNode(site: Site, person: Person): JsonLdNode {
  const url = personUrl(site, person) ?? person.url;
  if (isCollective(person.name, site.settings))
    return { "@type": "Organization", name: person.name, url: url ? absolute(site, url) : undefined };
  return {
    "@type": "Person",
    name: person.name,
    url: url ? absolute(site, url) : undefined,
    affiliation: person.organisation ? { "@type": "Organization", name: person.organisation } : undefined,
  };
}
