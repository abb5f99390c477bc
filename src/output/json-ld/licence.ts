/** `license` of schema.org: the address of the licence of the texts. A licence without an address is for readers only. */
import type { Settings } from "../../content/model.ts";

/** Undefined when there is none. */
export function licenceOf({ license }: Pick<Settings, "license">): string | undefined {
  return license?.url;
}
