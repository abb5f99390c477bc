/** The licence of the texts, in one line. */
import type { Settings } from "../content/model.ts";

/** « Creative Commons … (https://…) »; undefined when the site names none. */
export function licenceText({ license }: Pick<Settings, "license">): string | undefined {
  if (license === undefined) return undefined;
  return license.url === undefined ? license.name : `${license.name} (${license.url})`;
}
