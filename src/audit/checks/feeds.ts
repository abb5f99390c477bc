/** Every feed is read again as readers will read it: Atom (RFC 4287 §4.1) by an XML parser, JSON Feed 1.1 as JSON. It does not look at the text of the posts. */
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Fault } from "../model.ts";
import type { Output } from "../output.ts";

/** An entry as both formats have it, or the reason why it is not one. */
type ReadEntry = { readonly id: string } | { readonly reason: string };

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
/** What XML 1.0 §2.2 forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to refuse
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const END = "</entry>";

/** Checks every `.atom` and `flux.json` of the output. */
export function checkFeeds(output: Output): readonly Fault[] {
  const readEntry = remembered(readAtomEntry);
  return output.paths.flatMap((path) => {
    const reason = path.endsWith(".atom")
      ? whyNotAtom(output.text(path), readEntry)
      : path.endsWith("flux.json")
        ? whyNotJsonFeed(output.text(path))
        : undefined;
    return reason === undefined ? [] : [fault(output.urlOf(path), reason)];
  });
}

/** Posts are in several feeds: the same text is read once. */
function remembered(read: (text: string) => ReadEntry): (text: string) => ReadEntry {
  const known = new Map<string, ReadEntry>();
  return (text) => {
    const entry = known.get(text) ?? read(text);
    known.set(text, entry);
    return entry;
  };
}

function whyNotAtom(text: string, readEntry: (text: string) => ReadEntry): string | undefined {
  if (FORBIDDEN.test(text)) return "il contient un caractère interdit en XML";
  const entries: ReadEntry[] = [];
  const around: string[] = [];
  let at = 0;
  for (let start = text.indexOf("<entry"); start >= 0; start = text.indexOf("<entry", at)) {
    const end = text.indexOf(END, start);
    if (end < 0) return "une entrée n’est pas fermée";
    around.push(text.slice(at, start));
    at = end + END.length;
    entries.push(readEntry(text.slice(start, at)));
  }
  around.push(text.slice(at));
  const shell = around.join("");
  const validity = XMLValidator.validate(shell);
  if (validity !== true) return `ce n’est pas du XML bien formé (${validity.err.msg})`;
  const { feed } = new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(shell) as {
    readonly feed?: Readonly<Record<string, unknown>>;
  };
  if (feed?.["@_xmlns"] !== "http://www.w3.org/2005/Atom") return "ce n’est pas un fil Atom";
  return missingOf(feed) ?? clash(entries);
}

function readAtomEntry(text: string): ReadEntry {
  const validity = XMLValidator.validate(text);
  if (validity !== true) return { reason: `une entrée n’est pas du XML bien formé (${validity.err.msg})` };
  const parser = new XMLParser({ parseTagValue: false, processEntities: false, stopNodes: ["*.content"] });
  const { entry } = parser.parse(text) as { readonly entry: Readonly<Record<string, unknown>> };
  const reason = missingOf(entry);
  return reason === undefined ? { id: String(entry.id) } : { reason };
}

/** What a feed and its entries must both have. */
function missingOf(element: Readonly<Record<string, unknown>>): string | undefined {
  const missing = ["id", "title", "updated"].find((name) => element[name] === undefined || element[name] === "");
  if (missing !== undefined) return `il manque \`<${missing}>\``;
  return INSTANT.test(String(element.updated)) ? undefined : `la date « ${String(element.updated)} » est mal écrite`;
}

function whyNotJsonFeed(text: string): string | undefined {
  let feed: { readonly version?: unknown; readonly title?: unknown; readonly items?: unknown };
  try {
    feed = JSON.parse(text) as typeof feed;
  } catch {
    return "ce n’est pas du JSON";
  }
  if (
    feed.version !== "https://jsonfeed.org/version/1.1" ||
    typeof feed.title !== "string" ||
    !Array.isArray(feed.items)
  )
    return "ce n’est pas un fil JSON Feed 1.1";
  return clash(
    (feed.items as readonly { readonly id?: unknown; readonly date_modified?: unknown }[]).map(
      ({ id, date_modified }) => {
        if (typeof id !== "string" || id === "") return { reason: "une entrée n’a pas de `id`" };
        return INSTANT.test(String(date_modified))
          ? { id }
          : { reason: `la date « ${String(date_modified)} » est mal écrite` };
      },
    ),
  );
}

function clash(entries: readonly ReadEntry[]): string | undefined {
  const ids = new Set<string>();
  for (const entry of entries) {
    if ("reason" in entry) return entry.reason;
    if (ids.has(entry.id)) return `deux entrées ont le même identifiant, « ${entry.id} »`;
    ids.add(entry.id);
  }
  return undefined;
}

function fault(page: string, reason: string): Fault {
  return {
    code: "fil-invalide",
    severity: "error",
    page,
    message: `Ce fil ne peut pas être publié : ${reason}.`,
    advice: "Voyez `src/publish/atom.ts` et `src/publish/json-feed.ts`.",
  };
}
