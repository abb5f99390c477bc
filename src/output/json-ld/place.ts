/** Where an event takes place: a `Place` with its postal address, a `VirtualLocation`, or both. */
import type { Place } from "../../content/model.ts";
import { placeFeatures } from "../../locale/fr/access.ts";
import type { Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { placeUrl } from "../../site/venues.ts";
import { type JsonLdNode, type JsonLdValue, oneOrMany } from "./node.ts";

/**
 * A venue in Quebec, whose `url` is its page on this site, else its own, with what else is said of its access; the model's
 * administrative region is not part of a postal address.
 */
export function placeNode(site: Site, place: Place, access: readonly string[] = []): JsonLdNode {
  const { coordinates } = place;
  const url = placeUrl(site, place) ?? place.url;
  return {
    "@type": "Place",
    name: place.name,
    url: url ? absolute(site, url) : undefined,
    address: {
      "@type": "PostalAddress",
      streetAddress: place.address,
      addressLocality: place.city,
      addressRegion: "QC",
      postalCode: place.postalCode,
      addressCountry: "CA",
    },
    geo: coordinates && { "@type": "GeoCoordinates", ...coordinates },
    amenityFeature: oneOrMany(
      placeFeatures([...(place.access ?? []), ...access]).map((name) => ({
        "@type": "LocationFeatureSpecification",
        name,
        value: true,
      })),
    ),
  };
}

interface Whereabouts {
  readonly place?: Place;
  readonly online?: string | true;
  readonly access?: readonly string[];
}

/** `location` of an event; `pageUrl` is used for an online meeting whose own address is not public. */
export function locationOf(
  site: Site,
  { place, online, access }: Whereabouts,
  pageUrl: string,
): JsonLdValue | undefined {
  const rooms: JsonLdNode[] = place ? [placeNode(site, place, access)] : [];
  if (online) rooms.push({ "@type": "VirtualLocation", url: absolute(site, online === true ? pageUrl : online) });
  return oneOrMany(rooms);
}

/** `eventAttendanceMode`; undefined when the post does not say where. */
export function attendanceMode({ place, online }: Whereabouts): string | undefined {
  if (!place && !online) return undefined;
  const mode = place && online ? "Mixed" : online ? "Online" : "Offline";
  return `https://schema.org/${mode}EventAttendanceMode`;
}
