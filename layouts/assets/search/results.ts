/** Renders results as a list of links: title, kind, date, venue, excerpt, sections of the page. */

import { splitOrdinals } from "../../../src/locale/fr/ordinals.ts";
import { isFrench } from "../../../src/locale/fr/text-language.ts";
import { restoreText } from "../../../src/output/search/shown-text.ts";
import { spoken } from "../../partials/spoken.ts";
import type { Result } from "./look.ts";
import { nearWords } from "./nearness.ts";
import type { FoundPage } from "./pagefind.ts";
import type { Run } from "./runs.ts";

/** Maximum number of words to highlight on the page: more would make the URL unreadable. */
const MOST_WORDS = 6;

/** Draws one list item; its links lead to the page with the words to highlight. */
export function resultItem({ page, reading, near }: Result): HTMLLIElement {
  const url = page.url + highlightAddress(reading.words);
  const kinds = page.meta.kind === undefined ? [] : restoreText(page.meta.kind).split(" ");
  const item = element("li", ["card", ...kinds.map((kind) => `card-${kind}`)].join(" "));
  const body = element("div", "card-body");
  const facts = [page.filters.type?.[0], page.meta.date && restoreText(page.meta.date), page.filters.lieu?.join(", ")];
  const over = element("p", "card-over");
  over.append(...facts.filter((fact) => fact !== undefined && fact !== "").map((fact) => element("span", "", fact)));
  raiseOrdinals(over);
  over.firstElementChild?.classList.add("kind", ...kinds.map((kind) => `kind-${kind}`));
  const title = element("h3", "card-title");
  title.append(linkTo(url, ...highlighted(reading.title)));
  const excerpt = element("p", "card-summary");
  excerpt.append(...highlighted(reading.excerpt));
  const { lang } = page.meta;
  for (const words of [title, excerpt]) {
    Object.assign(words, spoken(lang));
    if (isFrench(lang)) raiseOrdinals(words);
  }
  body.append(over, title, excerpt);
  if (near.length > 0) body.append(element("p", "card-near", nearWords(near)));
  if (reading.parts.length > 0) {
    const parts = element("ul", "result-parts");
    for (const part of reading.parts) {
      const entry = document.createElement("li");
      entry.append(linkTo(`${url}#${part.id}`, part.title));
      parts.append(entry);
    }
    body.append(parts);
  }
  item.append(pictureOf(page), body);
  return item;
}

/** `?surligner=érable&surligner=formations`, which `highlight.ts` reads on the page. */
function highlightAddress(words: readonly string[]): string {
  const address = new URLSearchParams(words.slice(0, MOST_WORDS).map((word) => ["surligner", word]));
  return words.length > 0 ? `?${address}` : "";
}

/** « XXI<sup>e</sup> », as on the page. */
function raiseOrdinals(words: HTMLElement): void {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const pieces = splitOrdinals(text.data);
    if (pieces.length > 1)
      text.replaceWith(...pieces.map((piece, at) => (at % 2 === 1 ? element("sup", "", piece) : piece)));
  }
}

/** What stands for a page without a picture, by its type: strokes on a square of 24; a sheet for any other. */
const MARKS: Readonly<Record<string, string>> = {
  Lieu: "M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11Zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  Personne: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 8c.5-4 4-5.5 8-5.5s7.5 1.5 8 5.5Z",
};
const SHEET = "M6 3h8l4 4v14H6Zm8 0v4h4M9 12h6M9 16h6";
const SVG = "http://www.w3.org/2000/svg";

function markOf(type = ""): SVGElement {
  const mark = document.createElementNS(SVG, "svg");
  mark.setAttribute("viewBox", "0 0 24 24");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", MARKS[type] ?? SHEET);
  mark.append(path);
  return mark;
}

/** The picture of the page, or the mark of its type; the words beside it say what it is (WCAG 1.1.1). */
function pictureOf({ meta: { image, frame: classes }, filters }: FoundPage): HTMLElement {
  const frame = element("div", ["card-picture", ...(classes === undefined ? [] : [restoreText(classes)])].join(" "));
  if (image === undefined) {
    frame.classList.add("card-mark");
    frame.ariaHidden = "true";
    frame.append(markOf(filters.type?.[0]));
    return frame;
  }
  const picture = element("img", "");
  Object.assign(picture, { alt: "", width: 800, height: 600, loading: "lazy", decoding: "async" });
  // From the page of the search to the root: the index is the same under any base path.
  picture.src = `..${restoreText(image)}`;
  frame.append(picture);
  return frame;
}

function highlighted(runs: readonly Run[]): readonly (string | HTMLElement)[] {
  return runs.map(({ words, found }) => (found ? element("mark", "", words) : words));
}

function linkTo(url: string, ...content: readonly (string | HTMLElement)[]): HTMLAnchorElement {
  const link = element("a", "");
  link.href = url;
  link.append(...content);
  return link;
}

/** Creates an element with a class and text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  if (text !== "") made.textContent = text;
  return made;
}
