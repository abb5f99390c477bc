/** The `BreadcrumbList` of a page: the trail that readers see, step for step. */
import type { Site, View } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import type { JsonLdNode } from "./node.ts";

/** Undefined for a trail of one step, which the page does not show either. The page itself carries no `item`. */
export function breadcrumbsNode(site: Site, view: View): JsonLdNode | undefined {
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
