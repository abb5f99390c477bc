/** What makes a venue accessible to disabled people, in a sentence. */
import type { VNode } from "preact";
import type { Place } from "../../src/content/model.ts";

interface PlaceAccessProps {
  readonly place: Place;
  /** Its weight in search: more on the page of the venue. */
  readonly weight?: string;
}

/** « Accessibilité : rampe, ascenseur »; null when nothing is said of it. */
export function PlaceAccess({ place: { access = [] }, weight }: PlaceAccessProps): VNode | null {
  if (access.length === 0) return null;
  return (
    <p class="place-access" data-pagefind-weight={weight}>
      <b>{"Accessibilité\u00a0:"}</b> {access.join(", ")}
    </p>
  );
}
