/** What tests of the sample site (`content/`) need to know of it: the day they read it, and what names its organisation. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A day when the archive is past and the season is to come. */
export const SAMPLE_DAY = "2026-12-01";
/** Where tests say that it is published, unless they are about its own address. */
export const SAMPLE_URL = "https://babillard.example";

interface Settings {
  readonly organisation: { readonly name: string };
  readonly url: string;
}

/** The name of the organisation and the host of its addresses: what no other site may carry. */
export function sampleNames(): readonly string[] {
  return [settings().organisation.name, new URL(settings().url).host];
}

function settings(): Settings {
  return parse(readFileSync("content/site.yml", "utf8")) as Settings;
}
