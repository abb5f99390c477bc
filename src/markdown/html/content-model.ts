/** Which element may stand in which, as far as typed HTML can go wrong (HTML §4): what must be opened around it, or what stands for it. */

/** Elements that hold only certain others: never words, which a browser would move elsewhere. */
const CHILDREN: Readonly<Record<string, ReadonlySet<string>>> = {
  table: new Set(["caption", "colgroup", "thead", "tbody", "tfoot"]),
  thead: new Set(["tr"]),
  tbody: new Set(["tr"]),
  tfoot: new Set(["tr"]),
  tr: new Set(["td", "th"]),
  colgroup: new Set(["col"]),
  ul: new Set(["li"]),
  ol: new Set(["li"]),
  dl: new Set(["dt", "dd"]),
};

/** What is opened in such an element for anything else. */
const IMPLIED: Readonly<Record<string, string>> = {
  table: "tbody",
  thead: "tr",
  tbody: "tr",
  tfoot: "tr",
  tr: "td",
  ul: "li",
  ol: "li",
  dl: "dd",
};

/** Elements that stand in certain others only. */
const PARENTS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries([
  ...["caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th", "col", "li", "dt", "dd"].map((tag) => [
    tag,
    new Set(Object.keys(CHILDREN).filter((parent) => CHILDREN[parent]?.has(tag))),
  ]),
  ["figcaption", new Set(["figure"])],
  ["summary", new Set(["details"])],
  ["rt", new Set(["ruby"])],
  ["rp", new Set(["ruby"])],
]);

/** Elements that say nothing outside their parent. */
const DROPPED: ReadonlySet<string> = new Set(["col", "colgroup", "rp", "rt"]);
const OUTLINE = /^(?:h[2-6]|section|address|blockquote|details|figure)$/;
/** Elements that hold no part of the outline of the page. */
const OUTSIDE_OUTLINE: ReadonlySet<string> = new Set(["address", "dt", "th"]);
/** Elements for a few words, in which a paragraph adds nothing. */
const FEW_WORDS: ReadonlySet<string> = new Set(["caption", "summary"]);
const FIRST: ReadonlySet<string> = new Set(["caption", "colgroup"]);

/** Stands for words among the names of children. */
export const WORDS = "#";

/** An element as the model sees it: its name on the page, and what it holds so far. */
export interface Holder {
  readonly as: string;
  /** Names of its children, `WORDS` for words. */
  readonly children: readonly string[];
}

/** What must be opened in `parent` before `tag`, or before `WORDS`; undefined when nothing must be. */
export function impliedIn(parent: Holder | undefined, tag: string): string | undefined {
  if (parent === undefined) return undefined;
  const allowed = CHILDREN[parent.as];
  if (allowed === undefined) return undefined;
  if (parent.as === "table" && tag === "col") return "colgroup";
  const isLate = FIRST.has(tag) && parent.children.some((child) => !FIRST.has(child) || tag === "caption");
  return allowed.has(tag) && !isLate ? undefined : IMPLIED[parent.as];
}

/** True for words and elements that end the element they cannot stand in, such as columns. */
export function endsColumns(parent: Holder | undefined, tag: string): boolean {
  return parent?.as === "colgroup" && tag !== "col";
}

/** The name under which `tag` stands in what is open: itself, what stands for it, or undefined when its content alone stays. */
export function nameIn(
  open: readonly Holder[],
  tag: string,
  attributes: Readonly<Record<string, string>>,
): string | undefined {
  const parent = open.at(-1);
  const parents = PARENTS[tag];
  if (parents !== undefined) {
    const isLate = tag === "summary" && (parent?.children.length ?? 0) > 0;
    if (parent !== undefined && parents.has(parent.as) && !isLate) return tag;
    return DROPPED.has(tag) ? undefined : "div";
  }
  if ((tag === "time" && !attributes.datetime) || (tag === "bdo" && !attributes.dir)) return "span";
  if (tag === "dfn" && open.some(({ as }) => as === "dfn")) return undefined;
  if ((tag === "p" || tag === "div" || OUTLINE.test(tag)) && open.some(({ as }) => FEW_WORDS.has(as))) return undefined;
  if (OUTLINE.test(tag) && open.some(({ as }) => OUTSIDE_OUTLINE.has(as))) return /^h/.test(tag) ? "p" : "div";
  return tag;
}

/** The names of an element and of its children once it is complete: what remains out of place becomes a plain block. */
export function finalNames({ as, children }: Holder): { readonly as: string; readonly children: readonly string[] } {
  switch (as) {
    case "dl":
      return /^(?:(?:dt )+(?:dd )+)+$/.test(children.map((child) => `${child} `).join(""))
        ? { as, children }
        : { as: "div", children: children.map(() => "div") };
    case "figure":
      return { as, children: children.map((child, index) => (isMiddle(children, index) ? "div" : child)) };
    case "table":
      return { as, children: children.map((child, index) => sectionName(children, child, index)) };
    case "ruby":
      return children.includes("rt")
        ? { as, children }
        : { as: "span", children: children.map((child) => (child === "rp" ? "span" : child)) };
    default:
      return { as, children };
  }
}

/** True for a caption that is neither first nor last in its figure, or is not the only one. */
function isMiddle(children: readonly string[], index: number): boolean {
  if (children[index] !== "figcaption") return false;
  return (index > 0 && index < children.length - 1) || children.indexOf("figcaption") < index;
}

function sectionName(children: readonly string[], child: string, index: number): string {
  if (child === "thead") return children.slice(0, index).some((before) => !FIRST.has(before)) ? "tbody" : child;
  if (child === "tfoot") return index < children.length - 1 ? "tbody" : child;
  return child;
}
