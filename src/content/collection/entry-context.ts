/** What references of an entry are resolved against: the files, people and venues of the content folder. Types only. */

import type { Person, Place } from "../model.ts";
import type { AssetIndex } from "./assets.ts";
import type { LookUp } from "./look-up.ts";
import type { Terms } from "./taxonomies.ts";

export interface EntryContext {
  readonly assets: AssetIndex;
  readonly terms: Terms;
  readonly people: LookUp<Person>;
  readonly places: LookUp<Place>;
  readonly timezone: string;
}
