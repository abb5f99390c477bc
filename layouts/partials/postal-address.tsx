/** The address of a venue, as on an envelope (Canada Post: the province and the postal code follow the town). */
import type { VNode } from "preact";
import type { Place } from "../../src/content/model.ts";

interface PostalAddressProps {
  readonly place: Place;
  /** Its weight in search: more on the page of the venue. */
  readonly weight?: string;
}

/** Null when nothing of it is known (microformats2 h-adr). */
export function PostalAddress({ place, weight }: PostalAddressProps): VNode | null {
  const { address, city, region, postalCode } = place;
  if (address === undefined && city === undefined && postalCode === undefined && region === undefined) return null;
  return (
    <p class="postal p-adr h-adr" data-pagefind-weight={weight}>
      {address && (
        <>
          <span class="p-street-address">{address}</span>
          <br />
        </>
      )}
      {city && (
        <>
          <span class="p-locality">{city}</span> (<span class="p-region">Québec</span>)
        </>
      )}
      {postalCode && (
        <>
          {city ? "\u00a0 " : ""}
          <span class="p-postal-code">{postalCode.replace(/\s+/, "\u00a0")}</span>
        </>
      )}
      {region && region !== city && (
        <>
          {(city || postalCode) && <br />}
          <span class="postal-region">{region}</span>
        </>
      )}
    </p>
  );
}
