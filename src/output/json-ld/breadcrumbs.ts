/** The `BreadcrumbList` of a page: the same steps as the visible breadcrumbs. */
import type { PageData, Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import type { JsonLdNode } from "./node.ts";

/** Undefined for a single step, which the page does not show either. The last step, the page itself, has no `item`. */
export function breadcrumbsNode(site: Site, view: PageData): JsonLdNode | undefined {
  if (view.breadcrumbs.length < 2) return undefined;
  return {
    "@type": "BreadcrumbList",
    itemListElement: view.breadcrumbs.map(({ label, url }, at) => ({
      "@type": "ListItem",
      position: at + 1,
      name: label,
      item: url === view.url ? undefined : absolute(site, url),
    })),
  };
}
