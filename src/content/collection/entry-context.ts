/** What references of an entry are resolved against: the files, people, venues and events of the content folder. Types only. */

import type { DeclaredEvent } from "../events/declared.ts";
import type { Person, Place } from "../model.ts";
import type { AssetIndex } from "./assets.ts";
import type { LookUp } from "./look-up.ts";
import type { Terms } from "./taxonomies.ts";

export interface EntryContext {
  readonly assets: AssetIndex;
  readonly terms: Terms;
  readonly people: LookUp<Person>;
  readonly places: LookUp<Place>;
  /** Those of `events.yml`, which texts may name by their identifiers. */
  readonly events: readonly DeclaredEvent[];
  readonly timezone: string;
}
