/** The documents that the search index is made from: posts and pages as the model knows them, not as they are printed. It indexes nothing itself. */
import type { ListItem } from "../markdown/model.ts";
import type { PagePost, Post, Site } from "../site/model.ts";
import { pageFacts, postFacts, type SearchFacts } from "./search/facts.ts";
import { isSearched } from "./search/searched.ts";
import { type Synonyms, synonymsOf } from "./search/synonyms.ts";

/** Plain data, so that another thread can make the index. Texts are as readers see them. */
export interface SearchDocument {
  /** Site URL without the base: the browser adds the base. */
  readonly url: string;
  readonly title: string;
  /** `YYYY-MM-DD`: pages of the index are in the order of their dates, then of their URLs. */
  readonly sortDate: string;
  /** As a reader says it; undated pages have none. */
  readonly date?: string;
  readonly filters: readonly (readonly [name: string, value: string])[];
  /** In the order in which excerpts show them. */
  readonly blocks: readonly SearchBlock[];
}

export interface SearchBlock {
  readonly text: string;
  /** How much its words count, of Pagefind's scale from 0 to 10. */
  readonly weight: number;
  /** A heading with an id is a result of its own inside the page's. */
  readonly id?: string;
  /** Numbered items of announced lists that stand in the text: results of their own too. */
  readonly items?: readonly ListItem[];
  /** Words that find the page and that nobody sees. */
  readonly unseen?: true;
}

/** Text weighs 1. Every heading weighs more than the practical information. */
const WEIGHT = { title: 10, summary: 7, heading: 5, practical: 2, text: 1 } as const;

/** Of a site, what a document is made from besides its post. */
export type SearchSubject = Pick<Site, "vocabulary" | "now"> & {
  readonly settings: Pick<Site["settings"], "epoch">;
};

/** One document per post and page that is searched, made one at a time: together they would weigh as much as the site. */
export function* searchDocuments(site: Site): Generator<SearchDocument> {
  const documentOf = searchDocumentOf(site);
  for (const post of [...site.posts, ...site.pages]) {
    const document = documentOf(post);
    if (document !== undefined) yield document;
  }
}

/** Makes the document of a post or a page that has its text; undefined for one that search does not find. */
export function searchDocumentOf(subject: SearchSubject): (post: Post | PagePost) => SearchDocument | undefined {
  const synonyms = synonymsOf(subject.vocabulary);
  return (post) =>
    isSearched(post)
      ? documentOf(post, "kind" in post ? postFacts(subject, post) : pageFacts(subject, post), synonyms)
      : undefined;
}

function documentOf(
  { url, title, entry, text }: Post | PagePost,
  facts: SearchFacts,
  synonyms: Synonyms,
): SearchDocument {
  const before: SearchBlock[] = [
    { text: title, weight: WEIGHT.title },
    { text: entry.summary ?? "", weight: WEIGHT.summary },
    // What precedes the first heading belongs to the page: after a session's heading, it would be a result of the session.
    ...text.sections.filter(({ heading }) => !heading).map((part) => textBlock(part.text, text.items)),
    { text: facts.practical.join(" "), weight: WEIGHT.practical },
  ];
  const after = text.sections.flatMap(({ heading, text: words }) =>
    heading ? [headingBlock(heading.id, heading.level, heading.text), textBlock(words, text.items)] : [],
  );
  const unseen = synonyms([...before, ...after].map((block) => block.text).join("\n"));
  const sessions = facts.sessions.flatMap(({ anchor, label, details }) => [
    headingBlock(anchor, 2, label),
    { text: details, weight: WEIGHT.practical },
  ]);
  return {
    url,
    title,
    sortDate: facts.sortDate,
    ...(facts.date === undefined ? {} : { date: facts.date }),
    filters: facts.filters,
    blocks: [
      ...before,
      { text: unseen.join(" "), weight: WEIGHT.text, unseen: true as const },
      ...sessions,
      ...after,
    ].filter(({ text: words, id }) => words !== "" || id !== undefined),
  };
}

function textBlock(text: string, items: readonly ListItem[]): SearchBlock {
  return { text, weight: WEIGHT.text, ...(items.length === 0 ? {} : { items }) };
}

/** Deeper headings weigh less. */
function headingBlock(id: string, level: number, text: string): SearchBlock {
  return { text, weight: Math.max(WEIGHT.heading + 2 - level, WEIGHT.practical + 1), id };
}
