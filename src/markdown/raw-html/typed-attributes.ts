/** Sorts the attributes of one tag typed by an editor: those kept, those to report; it resolves no address. */
import { isAllowedAddress } from "../link-target.ts";
import { isAllowedAttribute } from "./allow-list.ts";

export interface SortedAttributes {
  readonly kept: Record<string, string>;
  /** For people: names, or « href=javascript:… » for an address that is refused. */
  readonly removed: readonly string[];
}

const ADDRESSES: ReadonlySet<string> = new Set(["href", "src", "cite"]);
/** Dropped without a word: links open in the same window here. */
const SILENT: ReadonlySet<string> = new Set(["target"]);

/** The attributes that may stay on the tag; `claimId` makes an id unique on the page. */
export function sortAttributes(
  tag: string,
  typed: Readonly<Record<string, string>>,
  claimId: (wanted: string) => string,
): SortedAttributes {
  const kept: Record<string, string> = {};
  const removed: string[] = [];
  for (const [name, value] of Object.entries(typed)) {
    if (name === "id" || (tag === "a" && name === "name")) kept.id ??= claimId(value);
    else if (SILENT.has(name)) continue;
    else if (!isAllowedAttribute(tag, name)) removed.push(name);
    else if (ADDRESSES.has(name) && !isSafe(value)) removed.push(`${name}=${value.slice(0, 20)}`);
    else if (name === "href") kept.href = value.trim();
    else kept[name] = value;
  }
  return { kept, removed };
}

/** What was taken out, in one sentence. */
export function removedAttributesMessage(tag: string, removed: readonly string[]): string {
  return removed.length === 1
    ? `L’attribut « ${removed[0]} » de <${tag}> est retiré : il n’est pas permis.`
    : `Les attributs « ${removed.join(" », « ")} » de <${tag}> sont retirés : ils ne sont pas permis.`;
}

/** Browsers skip control characters and spaces in addresses: « java&#10;script: » would pass for a relative one. No address has a comment in it. */
function isSafe(address: string): boolean {
  const letters = [...address].filter((character) => character > "\u0020").join("");
  return isAllowedAddress(letters) && !letters.includes("<!--");
}
