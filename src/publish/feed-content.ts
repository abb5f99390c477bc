/** A post's text as feed readers need it: absolute addresses, no ids, no script, videos as links. It never changes the words. */
import type { Post, Site } from "../site/model.ts";
import { absolute } from "../site/urls.ts";
import { feedFacts } from "./feed-facts.ts";

/** Elements that go with all they hold; readers drop them or, worse, run them. */
const DROPPED = "script|style|template|noscript|form|button|object|embed|svg|math";
const VOID = new Set(["embed"]);
/** A comment, the start tag of an element to drop, or one with attributes: all that may change. */
const CHANGED = new RegExp(`<!--.*?-->|<(?:(${DROPPED})(?![\\w-])|([a-z][a-z0-9]*)(\\s[^>]+))[^>]*>`, "gs");
const ATTRIBUTE = /\s+([^\s=/]+)(?:="([^"]*)")?/g;
const SOURCE = /\ssrc="([^"]*)"/;
const ADDRESSES = new Set(["href", "src", "poster", "cite"]);
/** What points to ids, carries behaviour or means nothing out of the page. */
const DROPPED_ATTRIBUTE =
  /^(?:id|style|tabindex|headers|for|on.*|data-.*|aria-(?:labelledby|describedby|controls|owns))$/;
/** Permalinks that stand beside headings are of no use away from the page. */
const HEADING_ANCHOR = /\sclass="(?:[^"]*\s)?(?:header-anchor|heading-anchor|ancre)(?:\s[^"]*)?"/;

const memo = new WeakMap<Post, string>();

/** The HTML of a post for Atom and JSON Feed: every address absolute, fragments on the post's own page (RFC 4287 §4.1.3; JSON Feed 1.1 `content_html`). */
export function feedContent(site: Pick<Site, "base" | "origin">, post: Post): string {
  const known = memo.get(post);
  if (known !== undefined) return known;
  const html = feedFacts(site, post) + absoluteHtml(post.text.html, site.origin, absolute(site, post.url));
  memo.set(post, html);
  return html;
}

/**
 * HTML rewritten for reading far from its page at `pageUrl`; `origin` is scheme and host. The HTML was written by us, every
 * tag closed and every sign escaped: what changes is found without a parser, which would take longer than all the rest.
 */
export function absoluteHtml(html: string, origin: string, pageUrl: string): string {
  let out = "";
  let at = 0;
  CHANGED.lastIndex = 0;
  for (let tag = CHANGED.exec(html); tag !== null; tag = CHANGED.exec(html)) {
    const [whole, dropped, name, attributes = ""] = tag;
    out += html.slice(at, tag.index);
    at = tag.index + whole.length;
    if (dropped !== undefined) {
      at = endOf(dropped, html, at);
    } else if (name === "iframe") {
      const src = SOURCE.exec(attributes)?.[1];
      if (src) out += `<a href="${absoluteAddress(src, origin, pageUrl)}">Voir la vidéo</a>`;
      at = endOf(name, html, at);
    } else if (name === "a" && HEADING_ANCHOR.test(attributes)) {
      at = endOf(name, html, at);
    } else if (name !== undefined) {
      const kept = attributes.replace(ATTRIBUTE, (_, key: string, value = "") =>
        DROPPED_ATTRIBUTE.test(key) ? "" : ` ${key}="${attributeValue(key, value, origin, pageUrl)}"`,
      );
      out += `<${name}${kept}>`;
    }
    CHANGED.lastIndex = at;
  }
  return (out + html.slice(at)).trim();
}

/** Where an element ends whose start tag ends at `from`; it may hold others of its name. */
function endOf(name: string, html: string, from: number): number {
  if (VOID.has(name)) return from;
  const tag = new RegExp(`<(/?)${name}(?![\\w-])[^>]*>`, "g");
  tag.lastIndex = from;
  let depth = 1;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    depth += found[1] === "/" ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  return html.length;
}

function attributeValue(key: string, value: string, origin: string, pageUrl: string): string {
  if (ADDRESSES.has(key)) return absoluteAddress(value, origin, pageUrl);
  if (key !== "srcset") return value;
  return value
    .split(/\s*,\s+/)
    .map((candidate) => candidate.trim().replace(/^\S+/, (url) => absoluteAddress(url, origin, pageUrl)))
    .join(", ");
}

function absoluteAddress(address: string, origin: string, pageUrl: string): string {
  if (address.startsWith("//")) return `https:${address}`;
  if (address.startsWith("/")) return origin + address;
  if (address === "" || address.startsWith("#")) return pageUrl + address;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  return URL.canParse(address, pageUrl) ? new URL(address, pageUrl).href : pageUrl;
}
