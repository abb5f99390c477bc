/** Ids that outlive titles, slugs and domains: tag URIs for feeds. They never come from a URL or a post's own date. */

import type { Settings } from "../content/model.ts";
import { isoDate } from "../french/calendar-date.ts";

/** A tag URI (RFC 4151): `tag:<permanent host>,<day the site began>:<specific>`, the specific part percent-encoded between its slashes. */
export function tagUri(settings: Pick<Settings, "permanentHost" | "epoch">, specific: string): string {
  const path = specific.split("/").map(encodeURIComponent).join("/");
  return `tag:${settings.permanentHost},${isoDate(settings.epoch)}:${path}`;
}
