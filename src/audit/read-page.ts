/** A printed page → the facts that the checks look at. It judges nothing. */
import { decodeHTML } from "entities";
import { dangerReader } from "./dangers.ts";
import type { Choice, PageFacts, Resource } from "./model.ts";
import { readAttribute, readAttributes, scanTags } from "./tags.ts";

/** Relations of `<link>` that make a browser fetch a file; the others only name one. */
const FETCHED =
  /(?:^|\s)(?:stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload|prefetch)(?:\s|$)/i;
const LINKS: Readonly<Record<string, string>> = { area: "href", form: "action" };
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  img: ["src"],
  source: ["src"],
  script: ["src"],
  iframe: ["src"],
  embed: ["src"],
  audio: ["src"],
  video: ["src", "poster"],
  track: ["src"],
  input: ["src"],
  object: ["data"],
  image: ["href", "xlink:href"],
  use: ["href", "xlink:href"],
};
const READ = new Set([...Object.keys(LINKS), ...Object.keys(SOURCES), "meta"]);
/** An attribute that may be an id; most tags have none. */
const ID = /[\s"'/]id\s*=/i;
/** Most metadata are for other robots. */
const META = /description|robots|refresh/i;

/** Reads a page once, from its first tag to its last. */
export function readPage(html: string): PageFacts {
  let title = "";
  let description = "";
  let noindex = false;
  let refresh: string | undefined;
  let headings = 0;
  const canonicals: string[] = [];
  const ids = new Set<string>();
  const repeatedIds = new Set<string>();
  const links = new Set<string>();
  const resources: Resource[] = [];
  const undescribed: string[] = [];
  const data: string[] = [];
  const inline = new Set<string>();
  const dangers = dangerReader();

  const readMeta = (attributes: ReadonlyMap<string, string>): void => {
    const content = attributes.get("content") ?? "";
    const name = attributes.get("name")?.toLowerCase();
    if (name === "description") description = content;
    else if (name === "robots") noindex ||= /(?:^|[,\s])(?:noindex|none)(?:$|[,\s])/i.test(content);
    else if (attributes.get("http-equiv")?.toLowerCase() === "refresh") refresh = /url\s*=\s*(.*)$/i.exec(content)?.[1];
  };
  const readLink = (text: string): void => {
    const address = readAttribute(text, "href") ?? "";
    const rel = readAttribute(text, "rel") ?? "";
    if (rel.toLowerCase() === "canonical") canonicals.push(address);
    else if (FETCHED.test(rel)) resources.push({ address, element: "link", lazy: /icon|manifest|prefetch/i.test(rel) });
    else if (/^(?:alternate|next|prev)$/i.test(rel)) links.add(address);
  };
  let choices: readonly Choice[] = [];
  const readSources = (name: string, attributes: ReadonlyMap<string, string>): void => {
    const lazy = attributes.get("loading") === "lazy";
    const candidates = candidatesOf(attributes.get("srcset") ?? "");
    for (const { address } of candidates) resources.push({ address, element: name, lazy: true });
    for (const key of SOURCES[name] ?? []) {
      const address = attributes.get(key);
      if (address === undefined || address === "") continue;
      const own = name === "img" ? [...choices, ...candidates] : [];
      resources.push({ address, element: name, lazy, ...(own.length === 0 ? {} : { choices: own }) });
    }
    choices = name === "source" ? [...choices, ...candidates] : [];
  };

  const readId = (id: string | undefined): void => {
    if (id === undefined) return;
    if (ids.has(id)) repeatedIds.add(id);
    ids.add(id);
  };

  const visit = (name: string, text: string, content: string): void => {
    if (name === "title" && title === "") title = decodeHTML(content).trim();
    else if (name === "h1") headings += 1;
    else if (name === "style") inline.add("<style>");
    if (text === "" && name !== "script" && name !== "a") return;
    dangers.open(name, text);
    if (ID.test(text)) readId(readAttribute(text, "id"));
    if (name === "a") {
      const address = readAttribute(text, "href");
      if (address !== undefined) links.add(address);
      return;
    }
    if (name === "link") readLink(text);
    if (!READ.has(name) || (name === "meta" && !META.test(text))) return;
    const attributes = readAttributes(text);
    const target = LINKS[name];
    const address = target === undefined ? undefined : attributes.get(target);
    if (address !== undefined) links.add(address);
    else if (name === "meta") readMeta(attributes);
    else readSources(name, attributes);
    if (name === "img" && !attributes.has("alt")) undescribed.push(attributes.get("src") ?? "");
    if (name === "script" && !attributes.has("src")) {
      const type = attributes.get("type") ?? "";
      if (type === "application/ld+json") data.push(content);
      // `speculationrules`, `importmap` and plain scripts are all stopped by the policy.
      else inline.add("<script>");
    }
  };
  scanTags(html, visit, dangers.closeLink);
  const facts = {
    title,
    description,
    canonicals,
    noindex,
    headings,
    ids,
    repeatedIds,
    links,
    resources,
    undescribed,
    data,
    inline: new Set([...inline, ...dangers.found.inline]),
    running: dangers.found.addresses,
    nestedLinks: dangers.found.nested,
  };
  return refresh === undefined ? facts : { ...facts, refresh };
}

/** The candidates of a `srcset` (HTML §4.8.4.2.1). */
function candidatesOf(srcset: string): readonly Choice[] {
  return srcset.split(/,\s+/).flatMap((candidate) => {
    const [address = "", width = ""] = candidate.trim().split(/\s+/);
    if (address === "") return [];
    return [{ address, ...(/^\d+w$/.test(width) ? { width: Number.parseInt(width, 10) } : {}) }];
  });
}
