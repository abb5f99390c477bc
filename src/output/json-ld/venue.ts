/** A venue’s page: all that it says of the venue. */
import type { PlacePageData, Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { type JsonLdNode, reference } from "./node.ts";
import { pageNode } from "./page.ts";
import { placeNode } from "./place.ts";

/** A venue’s page, then all that it says of the venue. */
export function venueNodes(site: Site, view: PlacePageData): readonly JsonLdNode[] {
  const { place, url } = view.venue;
  const id = `${absolute(site, url)}#lieu`;
  return [
    { ...pageNode(site, view, "WebPage"), mainEntity: reference(id) },
    { ...placeNode(site, place), "@id": id, description: place.description, sameAs: place.url },
  ];
}
