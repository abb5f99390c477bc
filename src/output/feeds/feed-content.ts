/** A post's HTML as feed readers need it: absolute addresses, no ids, no scripts, videos as links. */
import { render } from "dom-serializer";
import { type ChildNode, Element, isComment, isTag, Text } from "domhandler";
import { decodeHTMLAttribute, escapeAttribute } from "entities";
import { parseDocument } from "htmlparser2";
import type { Post, Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { feedFacts } from "./feed-facts.ts";
import { leadPicture } from "./lead-picture.ts";

/** Elements removed with their content: readers drop them or, worse, run them. */
const DROPPED = new Set("script style template noscript form button object embed svg math".split(" "));
const ADDRESSES = new Set(["href", "src", "poster", "cite"]);
/** Attributes that refer to ids, run scripts or make no sense outside the page. */
const DROPPED_ATTRIBUTE =
  /^(?:id|style|tabindex|headers|for|on.*|data-.*|aria-(?:labelledby|describedby|controls|owns))$/;
/** Permalinks next to headings, and what a script of the page would do, are of no use outside the page. */
const PAGE_ONLY = ["header-anchor", "heading-anchor", "ancre", "enlarge", "enlarge-words"];
/** Entities are neither decoded nor encoded again, so that they stay as written. */
const AS_WRITTEN = { decodeEntities: false, emptyAttrs: true };

const memo = new WeakMap<Post, string>();

/** The HTML of a post for Atom and JSON Feed: every address absolute, fragments on the post's own page (RFC 4287 §4.1.3; JSON Feed 1.1 `content_html`). */
export function feedContent(site: Pick<Site, "base" | "origin">, post: Post): string {
  const known = memo.get(post);
  if (known !== undefined) return known;
  const html =
    leadPicture(site, post) +
    feedFacts(site, post) +
    absoluteHtml(post.text.html, site.origin, absolute(site, post.url));
  memo.set(post, html);
  return html;
}

/** Rewrites the HTML of the page at `pageUrl` to be read elsewhere; `origin` is scheme and host. */
export function absoluteHtml(html: string, origin: string, pageUrl: string): string {
  const toAbsolute = (address: string): string =>
    escapeAttribute(absoluteAddress(decodeHTMLAttribute(address), origin, pageUrl));

  const attributesOf = (attributes: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(attributes).flatMap(([key, value]) => {
        if (DROPPED_ATTRIBUTE.test(key)) return [];
        if (key === "srcset") return [[key, absoluteCandidates(value, toAbsolute)]];
        return [[key, ADDRESSES.has(key) ? toAbsolute(value) : value]];
      }),
    );

  const rewritten = (node: ChildNode): readonly ChildNode[] => {
    if (isComment(node)) return [];
    if (!isTag(node)) return [node];
    const { name, attribs } = node;
    if (DROPPED.has(name) || isPageOnly(attribs)) return [];
    if (name === "iframe")
      return attribs.src ? [new Element("a", { href: toAbsolute(attribs.src) }, [new Text("Voir la vidéo")])] : [];
    return [new Element(name, attributesOf(attribs), node.children.flatMap(rewritten))];
  };

  return render(parseDocument(html, AS_WRITTEN).children.flatMap(rewritten), AS_WRITTEN).trim();
}

function isPageOnly(attributes: Readonly<Record<string, string>>): boolean {
  const classes = (attributes.class ?? "").split(/\s+/u);
  return PAGE_ONLY.some((name) => classes.includes(name));
}

/** The candidates of a `srcset` (HTML §4.8.4.2.1). */
function absoluteCandidates(srcset: string, toAbsolute: (address: string) => string): string {
  return srcset
    .split(/\s*,\s+/)
    .map((candidate) => candidate.trim().replace(/^\S+/, toAbsolute))
    .join(", ");
}

function absoluteAddress(address: string, origin: string, pageUrl: string): string {
  if (address.startsWith("//")) return `https:${address}`;
  if (address.startsWith("/")) return origin + address;
  if (address === "" || address.startsWith("#")) return pageUrl + address;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  return URL.canParse(address, pageUrl) ? new URL(address, pageUrl).href : pageUrl;
}
