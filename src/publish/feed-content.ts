/** A post's text as feed readers need it: absolute addresses, no ids, no script, videos as links. It never changes the words. */
import { Parser } from "htmlparser2";
import type { Post, Site } from "../site/model.ts";
import { absolute } from "../site/urls.ts";
import { feedFacts } from "./feed-facts.ts";

/** Elements that go with all they hold; readers drop them or, worse, run them. */
const DROPPED = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "form",
  "button",
  "object",
  "embed",
  "svg",
  "math",
]);
const VOID = new Set(["area", "br", "col", "hr", "img", "input", "source", "track", "wbr"]);
const ADDRESSES = new Set(["href", "src", "poster", "cite"]);
/** What points to ids, carries behaviour or means nothing out of the page. */
const DROPPED_ATTRIBUTE =
  /^(?:id|style|tabindex|headers|for|on.*|data-.*|aria-(?:labelledby|describedby|controls|owns))$/;
/** Permalinks that stand beside headings are of no use away from the page. */
const HEADING_ANCHOR = /(?:^|\s)(?:header-anchor|heading-anchor|ancre)(?:\s|$)/;

const memo = new WeakMap<Post, string>();

/** The HTML of a post for Atom and JSON Feed: every address absolute, fragments on the post's own page (RFC 4287 §4.1.3; JSON Feed 1.1 `content_html`). */
export function feedContent(site: Pick<Site, "base" | "origin">, post: Post): string {
  const known = memo.get(post);
  if (known !== undefined) return known;
  const html = feedFacts(site, post) + absoluteHtml(post.text.html, site.origin, absolute(site, post.url));
  memo.set(post, html);
  return html;
}

/** HTML rewritten for reading far from its page at `pageUrl`; `origin` is scheme and host. */
export function absoluteHtml(html: string, origin: string, pageUrl: string): string {
  let out = "";
  let droppedDepth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (droppedDepth > 0 || isDropped(name, attributes)) {
          if (!VOID.has(name)) droppedDepth += 1;
        } else if (name === "iframe") {
          droppedDepth += 1;
          if (attributes.src) out += `<a href="${absoluteAddress(attributes.src, origin, pageUrl)}">Voir la vidéo</a>`;
        } else {
          out += `<${name}`;
          for (const key in attributes) {
            if (DROPPED_ATTRIBUTE.test(key)) continue;
            out += ` ${key}="${attributeValue(key, attributes[key] ?? "", origin, pageUrl)}"`;
          }
          out += ">";
        }
      },
      ontext(text) {
        if (droppedDepth === 0) out += text;
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        if (droppedDepth > 0) droppedDepth -= 1;
        else out += `</${name}>`;
      },
    },
    // Entities are copied as typed: what was escaped stays escaped.
    { decodeEntities: false },
  );
  parser.end(html);
  return out.trim();
}

function isDropped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return DROPPED.has(name) || (name === "a" && HEADING_ANCHOR.test(attributes.class ?? ""));
}

function attributeValue(key: string, value: string, origin: string, pageUrl: string): string {
  const quoted = value.replaceAll('"', "&quot;");
  if (ADDRESSES.has(key)) return absoluteAddress(quoted, origin, pageUrl);
  if (key === "srcset") {
    return quoted
      .split(/\s*,\s+/)
      .map((candidate) => candidate.trim().replace(/^\S+/, (url) => absoluteAddress(url, origin, pageUrl)))
      .join(", ");
  }
  return quoted;
}

function absoluteAddress(address: string, origin: string, pageUrl: string): string {
  if (address.startsWith("//")) return `https:${address}`;
  if (address.startsWith("/")) return origin + address;
  if (address === "" || address.startsWith("#")) return pageUrl + address;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  return URL.canParse(address, pageUrl) ? new URL(address, pageUrl).href : pageUrl;
}
