/** Finds the portraits that `people.yml` names. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Asset, Person } from "../model.ts";
import type { Locate } from "../schema/validate.ts";
import type { AssetIndex } from "./assets.ts";
import { settingsPicture } from "./settings-picture.ts";

export interface FoundPortraits {
  /** By id of the person. */
  readonly portraits: ReadonlyMap<string, Asset>;
  readonly problems: readonly Diagnostic[];
}

/** One that is missing, refused or not a picture is told at its line, `at` a path of keys. */
export function findPortraits(people: readonly Person[], at: Locate, assets: AssetIndex): FoundPortraits {
  const problems: Diagnostic[] = [];
  const portraits = new Map<string, Asset>();
  for (const [index, { id, portrait }] of people.entries()) {
    if (portrait === undefined) continue;
    const found = settingsPicture(portrait, [index, "portrait"], { file: "people.yml", at, problems }, assets);
    if (found !== undefined) portraits.set(id, found);
  }
  return { portraits, problems };
}
