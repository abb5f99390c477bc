/** The author's details, at the top of their archive. */
import type { VNode } from "preact";
import type { Person } from "../../src/content/model.ts";
import { replaceable } from "../replaceable.tsx";

/** The person's organization and site; null when neither is known. */
export const PersonCard = replaceable(
  "person-card",
  function PersonCard({ person: { name, organisation, url } }: { readonly person: Person }): VNode | null {
    if (!organisation && !url) return null;
    return (
      <p class="person">
        {organisation} {url && <a href={url}>Le site de {name}</a>}
      </p>
    );
  },
);
