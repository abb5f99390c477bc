/** The documents that the search index is made from: posts and pages as the model knows them, not as they are printed. It indexes nothing itself. */
import type { PagePost, Post, Site } from "../site/model.ts";
import { pageFacts, postFacts, type SearchFacts } from "./search/facts.ts";
import { searchText } from "./search-text.ts";
import { xmlText } from "./xml.ts";

export interface SearchDocument {
  /** Site URL without the base: the bundle adds the base by itself. */
  readonly url: string;
  /** A whole small HTML page. */
  readonly html: string;
}

/** One document per post and page, sorted by URL, since the order of insertion changes the bytes of the index. */
export function searchDocuments(site: Site): readonly SearchDocument[] {
  return [
    ...site.posts.map((post) => documentOf(post, postFacts(post))),
    ...site.pages.map((page) => documentOf(page, pageFacts(site, page))),
  ].sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

function documentOf({ url, title, summary, text }: Post | PagePost, facts: SearchFacts): SearchDocument {
  const head = [
    `<meta data-pagefind-sort="date[content]" content="${facts.sortDate}">`,
    ...facts.meta.map(([name, value]) => headValue("meta", name, value)),
    ...facts.filters.map(([name, value]) => headValue("filter", name, value)),
  ];
  const body = [
    `<h1>${words(title)}</h1>`,
    summary && `<p data-pagefind-weight="2">${words(summary)}</p>`,
    facts.around.length > 0 && `<p>${facts.around.map(words).join(". ")}.</p>`,
    // What precedes the first heading belongs to the page: after a session's heading, it would be a result of the session.
    ...text.sections.map(({ heading, text: paragraph }) => !heading && `<p>${words(paragraph)}</p>`),
    ...facts.sessions.map(({ anchor, label, details }) => section(anchor, 2, label, details)),
    ...text.sections.map(
      ({ heading, text: paragraph }) => heading && section(heading.id, heading.level, heading.text, paragraph),
    ),
  ].filter(Boolean);
  const html = `<!doctype html><html lang="fr"><head><title>${words(title)}</title>${head.join("")}</head><body><main data-pagefind-body>${body.join("\n")}</main></body></html>`;
  return { url, html };
}

/** A heading with an id is a result of its own inside the page's. */
function section(id: string, level: number, heading: string, text: string): string {
  return `<h${level} id="${xmlText(id)}">${words(heading)}</h${level}>${text && `\n<p>${words(text)}</p>`}`;
}

/** One element per value: several in one attribute would swallow each other. Shown to readers, so typography stays. */
function headValue(use: "meta" | "filter", name: string, value: string): string {
  return `<meta data-pagefind-${use}="${name}[content]" content="${xmlText(value)}">`;
}

function words(text: string): string {
  return xmlText(searchText(text));
}
