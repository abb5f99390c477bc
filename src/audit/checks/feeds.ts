/** Parses every feed again as feed readers do: Atom (RFC 4287 §4.1) as XML, JSON Feed 1.1 as JSON. The posts' HTML is only checked for what would execute. */
import { sizeText } from "../../locale/fr/number-text.ts";
import { PAGE_FILES } from "../../routes.ts";
import { digestOf } from "../digest.ts";
import type { PageDiagnostic } from "../model.ts";
import { xmlError } from "../read-xml.ts";
import { feedDanger } from "./dangers.ts";

/** An entry, the same for both formats, or why it is invalid. */
type ReadEntry = { readonly id: string } | { readonly reason: string };

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const ATOM = "http://www.w3.org/2005/Atom";
/** Elements required in a feed and in each entry (RFC 4287 §4.1.1, §4.1.2). */
const NEEDED = ["id", "title", "updated"];
/** Values of `type` whose content is shown as HTML (RFC 4287 §3.1.1). */
const HTML: ReadonlySet<string> = new Set(["html", "xhtml"]);

/** In bytes, uncompressed: services that read feeds stop at a size of this order. */
const HEAVIEST = 1_000_000;

/** True for the output path of an Atom or JSON feed. */
export function isFeed(path: string): boolean {
  return path.endsWith(".atom") || path.endsWith(PAGE_FILES.jsonFeed);
}

/** Returns a checker to call once per feed, with its path, its text and its site URL; the HTML of an entry repeated in several feeds is read once. */
export function checkFeeds(): (path: string, text: string, page: string) => PageDiagnostic | undefined {
  /** SHA-256 of the contents that hold no danger. */
  const harmless = new Set<string>();
  const danger = (content: string, page: string): PageDiagnostic | undefined => {
    const digest = digestOf(content);
    if (harmless.has(digest)) return undefined;
    const found = feedDanger(content, page);
    if (found === undefined) harmless.add(digest);
    return found;
  };
  return (path, text, page) => {
    const contents: string[] = [];
    const reason = path.endsWith(".atom") ? whyNotAtom(text, contents) : whyNotJsonFeed(text, contents);
    if (reason !== undefined) return invalid(reason, page);
    for (const content of contents) {
      const found = danger(content, page);
      if (found !== undefined) return found;
    }
    return overweight(text, page);
  };
}

function invalid(reason: string, page: string): PageDiagnostic {
  return {
    code: "fil-invalide",
    severity: "error",
    page,
    message: `Ce fil ne peut pas être publié : ${reason}.`,
    advice: "Voyez `src/output/feeds/atom.ts` et `src/output/feeds/json-feed.ts`.",
  };
}

/** Warns about a feed that readers download again and again, each time a text appears. */
function overweight(text: string, page: string): PageDiagnostic | undefined {
  const bytes = Buffer.byteLength(text);
  if (bytes <= HEAVIEST) return undefined;
  return {
    code: "poids",
    severity: "warning",
    page,
    message: `Ce fil pèse ${sizeText(bytes)}; au-delà de ${sizeText(HEAVIEST)}, des lecteurs de fils y renoncent.`,
    advice: "Scindez les plus longs de vos textes récents : le fil donne en entier les cinquante derniers.",
  };
}

/** Why the text is not a valid Atom feed; adds the HTML of its entries to `contents`. */
function whyNotAtom(text: string, contents: string[]): string | undefined {
  const feed = new Map<string, string>();
  const entries: ReadEntry[] = [];
  let entry = new Map<string, string>();
  let isAtom = false;
  let isHtml = false;
  const reason = xmlError(text, {
    open: ({ name, namespace, depth, attribute }) => {
      if (depth === 0) isAtom = name === "feed" && namespace === ATOM;
      if (depth === 2) isHtml = HTML.has(attribute("type") ?? "");
    },
    close: ({ name, namespace, depth }, text) => {
      const isNeeded = namespace === ATOM && NEEDED.includes(name);
      if (depth === 2 && isNeeded) entry.set(name, text.trim());
      if (depth === 2 && isHtml) contents.push(text);
      if (depth !== 1) return;
      if (namespace === ATOM && name === "entry") {
        const missing = missingOf(entry);
        entries.push(missing === undefined ? { id: entry.get("id") ?? "" } : { reason: missing });
      } else if (isNeeded) feed.set(name, text.trim());
      // Children of any other element do not belong to the next entry.
      entry = new Map();
    },
  });
  if (reason !== undefined) return reason;
  return isAtom ? (missingOf(feed) ?? clash(entries)) : "ce n’est pas un fil Atom";
}

function missingOf(element: ReadonlyMap<string, string>): string | undefined {
  const missing = NEEDED.find((name) => (element.get(name) ?? "") === "");
  if (missing !== undefined) return `il manque \`<${missing}>\``;
  const updated = element.get("updated") ?? "";
  return INSTANT.test(updated) ? undefined : `la date « ${updated} » est mal écrite`;
}

/** Why the text is not a valid JSON Feed; adds the HTML of its entries to `contents`. */
function whyNotJsonFeed(text: string, contents: string[]): string | undefined {
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
    (
      feed.items as readonly {
        readonly id?: unknown;
        readonly date_modified?: unknown;
        readonly content_html?: unknown;
      }[]
    ).map(({ id, date_modified, content_html }) => {
      if (typeof content_html === "string") contents.push(content_html);
      if (typeof id !== "string" || id === "") return { reason: "une entrée n’a pas de `id`" };
      return INSTANT.test(String(date_modified))
        ? { id }
        : { reason: `la date « ${String(date_modified)} » est mal écrite` };
    }),
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
