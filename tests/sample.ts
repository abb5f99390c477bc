/** What tests of the sample site (`content/`) need to know of it: the day they read it, and what names its organisation. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A day when the archive is past and the season is to come. */
export const SAMPLE_DAY = "2026-12-01";

/** The name of the organisation and the host of its addresses: what no other site may carry. */
export function sampleNames(): readonly string[] {
  const { organisation, url } = parse(readFileSync("content/site.yml", "utf8")) as {
    readonly organisation: { readonly name: string };
    readonly url: string;
  };
  return [organisation.name, new URL(url).host];
}
