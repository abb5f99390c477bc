/** The portrait of a person, square. */
import type { VNode } from "preact";
import { ofName } from "../../src/locale/fr/of-name.ts";
import type { Profile, Site } from "../../src/site/model.ts";
import { ResponsivePicture } from "./responsive-picture.tsx";

interface PortraitProps {
  readonly site: Site;
  readonly profile: Profile;
  /** True beside the name, which says who it is: the alternative text is then empty (WCAG 1.1.1). */
  readonly named?: boolean;
  /** True at the top of the page. */
  readonly first?: boolean;
}

/** Null for someone without a portrait. */
export function Portrait({ site, profile, named = false, first = false }: PortraitProps): VNode | null {
  const { person, portrait } = profile;
  if (portrait === undefined) return null;
  const alt = named ? "" : `Portrait ${ofName(person.name)}`;
  return (
    <ResponsivePicture
      site={site}
      asset={portrait}
      position="portrait"
      alt={alt}
      first={first}
      class="portrait u-photo"
    />
  );
}
