/** Plain links to a venue on maps: nothing of theirs is loaded before a reader follows one. */
import type { Place } from "../content/model.ts";
import { venueText } from "./place-text.ts";

export interface Directions {
  /** Opens the maps of the device (RFC 5870); only where the venue has coordinates. */
  readonly geo?: string;
  /** The venue on OpenStreetMap. */
  readonly map: string;
  /** The way to the venue on Google Maps. */
  readonly route: string;
}

/** Decimals of a degree: six are a tenth of a metre. */
const DECIMALS = 6;
const ZOOM = 17;

/** By coordinates, else by address; undefined for a venue whose town is not even known. */
export function directionsTo(place: Place): Directions | undefined {
  const { address, city, postalCode, coordinates } = place;
  if (coordinates !== undefined) {
    const latitude = degrees(coordinates.latitude);
    const longitude = degrees(coordinates.longitude);
    return {
      geo: `geo:${latitude},${longitude}`,
      map: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=${ZOOM}/${latitude}/${longitude}`,
      route: routeTo(`${latitude},${longitude}`),
    };
  }
  if (address === undefined && city === undefined && postalCode === undefined) return undefined;
  const typed = venueText(place, city === undefined ? undefined : "Québec").replaceAll("\u00a0", " ");
  return { map: `https://www.openstreetmap.org/search?query=${encodeURIComponent(typed)}`, route: routeTo(typed) };
}

function routeTo(destination: string): string {
  return `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(destination)}`;
}

function degrees(angle: number): string {
  return String(Number(angle.toFixed(DECIMALS)) + 0);
}
