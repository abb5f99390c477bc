/** Ids that survive a change of title, slug or domain: tag URIs for feeds. */

import type { Settings } from "../content/model.ts";
import { isoDate } from "../locale/fr/calendar-date.ts";

/** A tag URI (RFC 4151): `tag:<permanent host>,<day the site began>:<specific>`, the specific part percent-encoded between its slashes. */
export function tagUri(settings: Pick<Settings, "permanentHost" | "epoch">, specific: string): string {
  const path = specific.split("/").map(encodeURIComponent).join("/");
  return `tag:${settings.permanentHost},${isoDate(settings.epoch)}:${path}`;
}
