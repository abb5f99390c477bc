/** The documents that the search index is made from: posts and pages as the model knows them, not as they are printed. It indexes nothing itself. */
import type { ListItem } from "../markdown/model.ts";
import type { PagePost, Post, Site } from "../site/model.ts";
import { pageFacts, postFacts, type SearchFacts } from "./search/facts.ts";
import { type Synonyms, synonymsOf } from "./search/synonyms.ts";
import { indexText, unseenText } from "./search-text.ts";
import { xmlText } from "./xml.ts";

export interface SearchDocument {
  /** Site URL without the base: the browser adds the base. */
  readonly url: string;
  /** A whole small HTML page. */
  readonly html: string;
}

/** Of Pagefind's scale from 0 to 10; text weighs 1. Every heading weighs more than the practical information. */
const WEIGHT = { title: 10, summary: 7, heading: 5, practical: 2 } as const;

/** One document per post and page, oldest first: the order decides the bytes of the index. Made one at a time: together they would weigh as much as the site. */
export function* searchDocuments(site: Site): Generator<SearchDocument> {
  const synonyms = synonymsOf(site.vocabulary);
  const entries = [
    ...site.posts.map((post) => ({ entry: post, facts: postFacts(site, post) })),
    ...site.pages.map((page) => ({ entry: page, facts: pageFacts(site, page) })),
  ].sort((a, b) => compare(a.facts.sortDate, b.facts.sortDate) || compare(a.entry.url, b.entry.url));
  for (const { entry, facts } of entries) yield documentOf(entry, facts, synonyms);
}

function documentOf(
  { url, title, entry, text }: Post | PagePost,
  facts: SearchFacts,
  synonyms: Synonyms,
): SearchDocument {
  const head = [
    `<meta data-pagefind-sort="date[content]" content="${facts.sortDate}">`,
    facts.date && headValue("meta", "date", indexText(facts.date)),
    ...facts.filters.map(([name, value]) => headValue("filter", name, value)),
  ];
  const summary = entry.summary ?? "";
  const shown = [
    title,
    summary,
    ...facts.practical,
    ...text.sections.flatMap((part) => [part.heading?.text ?? "", part.text]),
  ];
  const body = [
    `<h1 data-pagefind-weight="${WEIGHT.title}">${words(title)}</h1>`,
    paragraph(summary, WEIGHT.summary),
    // What precedes the first heading belongs to the page: after a session's heading, it would be a result of the session.
    ...text.sections.map((part) => !part.heading && withItems(paragraph(part.text), text.items)),
    paragraph(facts.practical.join(" "), WEIGHT.practical),
    unseen(synonyms(shown.join("\n"))),
    ...facts.sessions.map(
      ({ anchor, label, details }) => heading(anchor, 2, label) + paragraph(details, WEIGHT.practical),
    ),
    ...text.sections.map(
      (part) =>
        part.heading &&
        heading(part.heading.id, part.heading.level, part.heading.text) + withItems(paragraph(part.text), text.items),
    ),
  ].filter(Boolean);
  const html = `<!doctype html><html lang="fr"><head><title>${words(title)}</title>${head.join("")}</head><body><main data-pagefind-body>${body.join("\n")}</main></body></html>`;
  return { url, html };
}

/** A heading with an id is a result of its own inside the page's; deeper ones weigh less. */
function heading(id: string, level: number, text: string): string {
  return `<h${level} id="${xmlText(id)}" data-pagefind-weight="${Math.max(WEIGHT.heading + 2 - level, WEIGHT.practical + 1)}">${words(text)}</h${level}>`;
}

function paragraph(text: string, weight = 1): string {
  return text && `<p${weight === 1 ? "" : ` data-pagefind-weight="${weight}"`}>${words(text)}</p>`;
}

/** Numbered items of announced lists are results of their own too, named by their first sentence. */
function withItems(html: string, items: readonly ListItem[]): string {
  return items.reduce((text, { id, text: item }) => {
    const name = words(/^.+?[.!?…](?=\s|$)|^.+/.exec(item)?.[0] ?? "");
    const at = text.indexOf(words(item));
    return at < 0
      ? text
      : `${text.slice(0, at)}<span id="${xmlText(id)}">${name}</span>${text.slice(at + name.length)}`;
  }, html);
}

function unseen(names: readonly string[]): string {
  return names.length === 0 ? "" : `<p>${xmlText(names.map(unseenText).join(" "))}</p>`;
}

/** One element per value: several in one attribute would swallow each other. */
function headValue(use: "meta" | "filter", name: string, value: string): string {
  return `<meta data-pagefind-${use}="${name}[content]" content="${xmlText(value)}">`;
}

function words(text: string): string {
  return xmlText(indexText(text));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
