/** Parses a rendered page with htmlparser2 into the facts that the checks use. */
import { type HtmlVisitor, parseHtml } from "../output/parse-html.ts";
import { dangerReader } from "./dangers.ts";
import type { Choice, PageFacts, Resource } from "./model.ts";

/** Attributes of a tag: names in lower case, entities decoded. */
type Attributes = Readonly<Record<string, string>>;

/** Values of `rel` for which a browser loads the file of a `<link>`. */
const FETCHED =
  /(?:^|\s)(?:stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload|prefetch)(?:\s|$)/i;
const LINKS = new Map(Object.entries({ a: "href", area: "href", form: "action" }));
const SOURCES = new Map<string, readonly string[]>(
  Object.entries({
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
  }),
);

/** Parses a page in one pass, which `other` may share. */
export function readPage(html: string, other?: HtmlVisitor): PageFacts {
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

  const readMeta = ({ content = "", name, "http-equiv": order }: Attributes): void => {
    if (name?.toLowerCase() === "description") description = content;
    else if (name?.toLowerCase() === "robots") noindex ||= /(?:^|[,\s])(?:noindex|none)(?:$|[,\s])/i.test(content);
    else if (order?.toLowerCase() === "refresh") refresh = /url\s*=\s*(.*)$/i.exec(content)?.[1];
  };
  const readLink = ({ href: address = "", rel = "" }: Attributes): void => {
    if (rel.toLowerCase() === "canonical") canonicals.push(address);
    else if (FETCHED.test(rel)) resources.push({ address, element: "link", lazy: /icon|manifest|prefetch/i.test(rel) });
    else if (/^(?:alternate|next|prev)$/i.test(rel)) links.add(address);
  };
  let choices: readonly Choice[] = [];
  const readSources = (name: string, attributes: Attributes): void => {
    const lazy = attributes.loading === "lazy";
    const candidates = candidatesOf(attributes.srcset ?? "");
    for (const { address } of candidates) resources.push({ address, element: name, lazy: true });
    for (const key of SOURCES.get(name) ?? []) {
      const address = attributes[key];
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
  // The content security policy blocks `speculationrules`, `importmap` and plain scripts alike.
  const isData = ({ type, src }: Attributes): boolean => type === "application/ld+json" && src === undefined;

  const readTag = (name: string, attributes: Attributes): void => {
    readId(attributes.id);
    dangers.open(name, attributes);
    const address = attributes[LINKS.get(name) ?? ""];
    if (address !== undefined) links.add(address);
    if (name === "h1") headings += 1;
    else if (name === "style") inline.add("<style>");
    else if (name === "link") readLink(attributes);
    else if (name === "meta") readMeta(attributes);
    else if (SOURCES.has(name)) readSources(name, attributes);
    if (name === "img" && attributes.alt === undefined) undescribed.push(attributes.src ?? "");
    if (name === "script" && attributes.src === undefined && !isData(attributes)) inline.add("<script>");
  };

  /** What to do with the text of the open element. */
  let wanted: "title" | "data" | undefined;
  let text = "";
  const visitor: HtmlVisitor = {
    onopentag: (name, attributes) => {
      readTag(name, attributes);
      text = "";
      if (name === "title" && title === "") wanted = "title";
      else if (name === "script" && isData(attributes)) wanted = "data";
    },
    ontext: (part) => {
      if (wanted !== undefined) text += part;
    },
    onclosetag: (name, isImplied) => {
      dangers.close(name, isImplied);
      if (wanted === "title") title = text.trim();
      else if (wanted === "data") data.push(text);
      wanted = undefined;
    },
  };
  parseHtml(html, visitor, other);

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

/** Parses the candidates of a `srcset` (HTML §4.8.4.2.1). */
function candidatesOf(srcset: string): readonly Choice[] {
  return srcset.split(/,\s+/).flatMap((candidate) => {
    const [address = "", width = ""] = candidate.trim().split(/\s+/);
    if (address === "") return [];
    return [{ address, ...(/^\d+w$/.test(width) ? { width: Number.parseInt(width, 10) } : {}) }];
  });
}
