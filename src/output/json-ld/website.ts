/** The `WebSite` node of the home page, from which search engines take the site's name. */
import type { Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { type JsonLdNode, reference } from "./node.ts";
import { organizationId } from "./organization.ts";

/** The node with the name, address and publisher of the site. */
export function websiteNode(site: Site): JsonLdNode {
  const home = absolute(site, "/");
  return {
    "@type": "WebSite",
    "@id": `${home}#site`,
    name: site.settings.title,
    description: site.settings.description || undefined,
    url: home,
    inLanguage: site.settings.language,
    publisher: reference(organizationId(site)),
  };
}
