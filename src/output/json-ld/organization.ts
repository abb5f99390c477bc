/** The `Organization` that publishes the site, and other organisations known by name. */
import type { NamedLink } from "../../content/model.ts";
import { mainPicture } from "../../images/picture-sizes.ts";
import type { Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { type JsonLdNode, reference } from "./node.ts";

/** The permanent `@id` of the publisher in every graph. */
export function organizationId(site: Site): string {
  return `${absolute(site, "/")}#organisation`;
}

/** The node of the publisher, the same on every page. */
export function organizationNode(site: Site): JsonLdNode {
  const { settings, identity } = site;
  const { name, url } = settings.organisation;
  const logo = identity.logo === undefined ? settings.organisation.logo : mainPicture(identity.logo).url;
  return {
    "@type": "Organization",
    "@id": organizationId(site),
    name,
    url: absolute(site, url ?? "/"),
    logo: logo ? absolute(site, logo) : undefined,
  };
}

/** An organisation named on a page: a reference when it is the publisher. */
export function namedOrganization(site: Site, { name, url }: NamedLink): JsonLdNode {
  if (name === site.settings.organisation.name) return reference(organizationId(site));
  return { "@type": "Organization", name, url: url ? absolute(site, url) : undefined };
}
