/** Maps the address where an editor expects an invalid post to its file. */

import { addressTail, kindOf, readFileName, urlOf } from "../../content/collection/naming.ts";
import type { Entry, Kind } from "../../content/model.ts";
import { isTextName } from "../../content/text-names.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

/** Site URL → file: its last known URL, else the one its name gives. `entries` are those that have a page. */
export function brokenFiles(
  problems: readonly Diagnostic[],
  entries: readonly Entry[],
  lastUrls: ReadonlyMap<string, string>,
  kinds: readonly Kind[],
): ReadonlyMap<string, string> {
  const whole = new Set(entries.map(({ file }) => file));
  const files = problems
    .filter(({ file, severity }) => severity === "error" && !whole.has(file) && isTextName(file))
    .map(({ file }) => file);
  return new Map([...new Set(files)].map((file) => [lastUrls.get(file) ?? expectedUrl(kinds, file), file]));
}

function expectedUrl(kinds: readonly Kind[], file: string): string {
  const kind = kindOf(kinds, file, undefined, undefined);
  return urlOf(kind, addressTail(kind, file, readFileName(file).slug));
}
