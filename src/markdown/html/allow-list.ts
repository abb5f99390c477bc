/** The HTML an editor may type: the allow list, enforced by sanitize-html. */
import sanitizeHtml, { type IOptions } from "sanitize-html";

/** Inline elements, allowed anywhere. */
const INLINE_TAGS = [
  ..."a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
];

/** Elements that may contain Markdown blocks. */
const FLOW_TAGS = "blockquote dd details div figcaption figure li section td th".split(" ");

/** Elements allowed between blocks only. */
const BLOCK_TAGS = [
  ...FLOW_TAGS,
  ..."address caption col colgroup dl dt h2 h3 h4 h5 h6 hr ol p pre summary table tbody tfoot thead tr ul".split(" "),
];

/** `del` and `ins` may wrap words or blocks (HTML §4.7). */
const FLOW: ReadonlySet<string> = new Set([...FLOW_TAGS, "del", "ins"]);

/** True for an element that may not appear among words (phrasing content). */
export function isBlockTag(tag: string): boolean {
  return BLOCK.has(tag);
}

/** True for an element that may contain words but no block; `a` may contain either. */
export function holdsWordsOnly(tag: string): boolean {
  return WORDS_ONLY.has(tag);
}

/** True for an element that may contain a Markdown block. */
export function holdsBlocks(tag: string): boolean {
  return FLOW.has(tag);
}

const BLOCK: ReadonlySet<string> = new Set(BLOCK_TAGS);
const WORDS_ONLY: ReadonlySet<string> = new Set([
  ...INLINE_TAGS.filter((tag) => !["a", "del", "ins"].includes(tag)),
  ..."caption h2 h3 h4 h5 h6 p pre summary".split(" "),
]);

const ATTRIBUTES: Readonly<Record<string, string[]>> = {
  "*": ["class", "dir", "id", "lang", "title"],
  a: ["href", "hreflang", "rel", "type"],
  blockquote: ["cite"],
  col: ["span"],
  colgroup: ["span"],
  del: ["cite", "datetime"],
  details: ["open"],
  img: ["alt", "decoding", "height", "loading", "src", "width"],
  ins: ["cite", "datetime"],
  li: ["value"],
  ol: ["reversed", "start", "type"],
  q: ["cite"],
  td: ["colspan", "headers", "rowspan"],
  th: ["abbr", "colspan", "headers", "rowspan", "scope"],
  time: ["datetime"],
};

/** Position of raw HTML: between blocks, among words, or inside a link. */
export type HtmlPosition = "block" | "inline" | "link";

const TAGS: Readonly<Record<HtmlPosition, ReadonlySet<string>>> = {
  block: new Set([...INLINE_TAGS, ...BLOCK_TAGS]),
  inline: new Set(INLINE_TAGS),
  link: new Set(INLINE_TAGS.filter((tag) => tag !== "a")),
};

/** True when the tag is allowed at that position. */
export function isAllowedTag(tag: string, position: HtmlPosition): boolean {
  return TAGS[position].has(tag);
}

/** True when the tag may carry the attribute. */
export function isAllowedAttribute(tag: string, name: string): boolean {
  return (ATTRIBUTES["*"]?.includes(name) || ATTRIBUTES[tag]?.includes(name)) ?? false;
}

/** Elements that the site itself renders around a picture; removed when an editor types them. */
const SITE_TAGS = ["picture", "source"];

function optionsFor(position: HtmlPosition): IOptions {
  return {
    allowedTags: [...TAGS[position], ...SITE_TAGS],
    allowedAttributes: { ...ATTRIBUTES, source: ["sizes", "srcset", "type"] },
    selfClosing: ["br", "col", "hr", "img", "source", "wbr"],
    allowedSchemes: ["http", "https", "mailto", "tel", "webcal"],
    allowedSchemesAppliedToAttributes: ["href", "src", "cite"],
    allowProtocolRelative: true,
    // The text inside a removed tag stays, except in scripts and styles.
    disallowedTagsMode: "discard",
  };
}

const OPTIONS: Readonly<Record<HtmlPosition, IOptions>> = {
  block: optionsFor("block"),
  inline: optionsFor("inline"),
  link: optionsFor("link"),
};

/** Returns clean, balanced HTML: only the listed tags and attributes, only safe URLs. */
export function sanitize(html: string, position: HtmlPosition): string {
  return sanitizeHtml(html, OPTIONS[position]);
}
