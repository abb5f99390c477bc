/** Separates the allowed attributes of a tag typed by an editor from those to report; URLs are not resolved here. */
import { isAllowedUrl } from "../link-target.ts";
import { isAllowedAttribute } from "./allow-list.ts";
import { isValidValue, linkTypes, validUrl } from "./attribute-values.ts";

export interface FilteredAttributes {
  readonly allowed: Record<string, string>;
  /** Names for the message, or « href=javascript:… » for a rejected URL. */
  readonly removed: readonly string[];
}

const ADDRESSES: ReadonlySet<string> = new Set(["href", "src", "cite"]);
/** Removed without a diagnostic: links open in the same window here. */
const SILENT: ReadonlySet<string> = new Set(["target"]);

/** Returns the allowed attributes and the names of those removed; `claimId` makes an id unique on the page. */
export function filterAttributes(
  tag: string,
  typed: Readonly<Record<string, string>>,
  claimId: (wanted: string) => string,
): FilteredAttributes {
  const allowed: Record<string, string> = {};
  const removed: string[] = [];
  for (const [name, value] of Object.entries(typed)) {
    if (name === "id" || (tag === "a" && name === "name")) allowed.id ??= claimId(value);
    else if (SILENT.has(name)) continue;
    else if (!isAllowedAttribute(tag, name)) removed.push(name);
    else if (ADDRESSES.has(name) && !isSafe(value)) removed.push(`${name}=${value.slice(0, 20)}`);
    else if (!isValidValue(tag, name, value)) removed.push(`${name}=${value.slice(0, 20)}`);
    else if (name === "href" || name === "src") allowed[name] = value.trim();
    else if (name === "cite") allowed.cite = validUrl(value);
    else if (name === "rel") allowed.rel = linkTypes(value);
    else allowed[name] = value;
  }
  return { allowed, removed };
}

/** The sentence that lists the removed attributes. */
export function removedAttributesMessage(tag: string, removed: readonly string[]): string {
  return removed.length === 1
    ? `L’attribut « ${removed[0]} » de <${tag}> est retiré : il n’est pas permis.`
    : `Les attributs « ${removed.join(" », « ")} » de <${tag}> sont retirés : ils ne sont pas permis.`;
}

/** Browsers ignore control characters and spaces in URLs: « java&#10;script: » would otherwise pass for a relative one. No legitimate URL contains a comment. */
function isSafe(address: string): boolean {
  const letters = [...address].filter((character) => character > "\u0020").join("");
  return isAllowedUrl(letters) && !letters.includes("<!--");
}
