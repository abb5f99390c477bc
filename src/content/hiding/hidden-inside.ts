/** Signs that hide a text, one or more levels down in a block of another tool: `params: { draft: true }`, `wordpress: { status: private }`. */
import { type KeyDiagnostic, readSign, unclearFinding } from "./read-sign.ts";
import { bareKey } from "./spelling.ts";

/** Keys that speak of the whole text wherever they stand; `hidden` or `show` in a block speaks of the block (`cover: { hidden: true }`). */
const OF_THE_TEXT: ReadonlySet<string> = new Set([
  ...["draft", "isdraft", "private", "isprivate", "unlisted", "unpublished", "published", "ispublished", "publish"],
  ...["status", "poststatus", "statut", "visibility", "postvisibility", "password", "postpassword", "brouillon"],
]);
/** Depth at which front matter of any tool has ended. */
const DEEPEST = 8;

/** The problem of a block that holds such a sign; undefined for all else. */
export function hiddenInside(key: string, value: unknown): KeyDiagnostic | undefined {
  return holdsSign(value, 0) ? unclearFinding(key, value) : undefined;
}

function holdsSign(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.some((each) => holdsSign(each, depth + 1));
  return Object.entries(value).some(
    ([key, each]) => (OF_THE_TEXT.has(bareKey(key)) && says(key, each)) || holdsSign(each, depth + 1),
  );
}

function says(key: string, value: unknown): boolean {
  const name = bareKey(key) === "brouillon" ? "draft" : key;
  return readSign(name, value, false)?.says === "hidden";
}
