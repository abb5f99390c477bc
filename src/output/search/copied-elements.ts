/** What an element of a page becomes in the copy that Pagefind indexes: tags, text that continues, or nothing. */

export type Attributes = Readonly<Record<string, string>>;

/** Inline elements: their text continues that of the parent, since an elision may be split there. */
const INLINE = new Set(
  "a abbr b bdi bdo br cite code data del dfn em hr i ins kbd mark q s samp small span strong sub sup td th time u var wbr".split(
    " ",
  ),
);
/** Elements that Pagefind ignores by itself, but for the `<footer>`, where categories and tags are: it is renamed. */
const SILENT = new Set(
  "audio form iframe img input label nav noscript object script select source style svg template textarea video".split(
    " ",
  ),
);
/** Roles of links to a note and back: their symbols are not words of the text. */
const SIGNS = new Set(["doc-noteref", "doc-backlink"]);
const HEADING = /^h[1-6]$/;
const CELLS = new Set(["td", "th"]);
/** Classes of what tells facts rather than sentences: sheets, dates, signatures. */
const FACT_CLASS =
  /(?:^| )(?:facts|session-facts|document-facts|byline|session-when|session-sector|edition-registration|states|p-category)(?: |$)/;
/** A row of a table is one sentence, its cells apart; the terms of a text stand in its footer. */
const RENAMED: Readonly<Record<string, string>> = {
  footer: "div",
  table: "div",
  tbody: "div",
  tfoot: "div",
  thead: "div",
  tr: "p",
};

/** True when neither the element nor what it holds is searched. */
export function isIgnored(name: string, attributes: Attributes): boolean {
  return (
    "data-pagefind-ignore" in attributes ||
    SILENT.has(name) ||
    attributes.class === "ancre" ||
    SIGNS.has(attributes.role ?? "")
  );
}

export function isInline(name: string): boolean {
  return INLINE.has(name);
}

export function isHeading(name: string): boolean {
  return HEADING.test(name);
}

/** A cell of a table. */
export function isCell(name: string): boolean {
  return CELLS.has(name);
}

/** The credit of a picture: it is searched, and no excerpt has it. */
export function isCredit(name: string, attributes: Attributes): boolean {
  return name === "small" && attributes.class === "credit";
}

/** True for what tells facts. */
export function tellsFacts({ class: names = "" }: Attributes): boolean {
  return FACT_CLASS.test(names);
}

/** The name of the element in the copy. */
export function nameInCopy(name: string): string {
  return RENAMED[name] ?? name;
}
