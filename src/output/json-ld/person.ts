/** A `Person` named on a page: author, speaker or trainer. */
import type { Person } from "../../content/model.ts";
import type { Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import type { JsonLdNode } from "./node.ts";

/** `url` is the person's page on this site, else their own site. */
export function personNode(site: Site, person: Person, url = person.url): JsonLdNode {
  return {
    "@type": "Person",
    name: person.name,
    url: url ? absolute(site, url) : undefined,
    affiliation: person.organisation ? { "@type": "Organization", name: person.organisation } : undefined,
  };
}
