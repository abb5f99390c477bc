/** A post as `BlogPosting` or `Article`, with what it is about: the event of a report, the document of a guide. */
import { isoDate } from "../../french/calendar-date.ts";
import type { Post, Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { instantOf } from "../instants.ts";
import { eventNode } from "./event.ts";
import { type JsonLdNode, type JsonLdValue, reference } from "./node.ts";
import { organizationId } from "./organization.ts";
import { personNode } from "./person.ts";
import { pictureUrl } from "./picture.ts";
import { reportNode } from "./report.ts";

/** Longest headline that search engines take whole. */
const HEADLINE_LIMIT = 110;

/** The node of a conference report, a guide or an article. */
export function articleNode(site: Site, post: Post): JsonLdNode {
  const { entry } = post;
  const url = absolute(site, post.url);
  const authors = post.authors.map(({ person, url: page }) => personNode(site, person, page));
  return {
    "@type": entry.kind === "guide" ? "Article" : "BlogPosting",
    "@id": `${url}#texte`,
    headline: shortened(post.title),
    description: post.summary || undefined,
    url,
    mainEntityOfPage: url,
    inLanguage: entry.lang ?? site.settings.language,
    datePublished: entry.date.day ? instantOf(entry.date, site.settings) : isoDate(entry.date),
    dateModified: post.modified.day ? instantOf(post.modified, site.settings) : isoDate(post.modified),
    author: authors.length > 0 ? authors : reference(organizationId(site)),
    publisher: reference(organizationId(site)),
    image: pictureUrl(site, entry.image),
    articleSection: labels(post.categories),
    keywords: labels(post.tags),
    wordCount: post.text.words,
    isPartOf: post.series
      ? { "@type": "CreativeWorkSeries", name: post.series.title, url: absolute(site, post.series.url) }
      : undefined,
    position: post.series && entry.series?.part,
    about: subjectOf(site, post),
  };
}

function subjectOf(site: Site, { entry, url }: Post): JsonLdNode | undefined {
  if (entry.kind === "conference" && entry.event) return eventNode(site, entry.event, entry.speakers);
  if (entry.kind === "guide" && entry.document) return reportNode(site, entry.document, absolute(site, url));
  return undefined;
}

function labels(terms: readonly { readonly label: string }[]): JsonLdValue | undefined {
  return terms.length > 0 ? terms.map(({ label }) => label) : undefined;
}

function shortened(title: string): string {
  if (title.length <= HEADLINE_LIMIT) return title;
  const cut = title.slice(0, HEADLINE_LIMIT - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).trimEnd()}…`;
}
