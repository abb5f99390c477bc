/** What makes a venue accessible to disabled people, in a sentence. */
import type { VNode } from "preact";
import type { Place } from "../../src/content/model.ts";

/** « Accessibilité : rampe, ascenseur »; null when nothing is said of it. */
export function PlaceAccess({ place: { access = [] } }: { readonly place: Place }): VNode | null {
  if (access.length === 0) return null;
  return (
    <p class="place-access">
      <b>{"Accessibilité\u00a0:"}</b> {access.join(", ")}
    </p>
  );
}
