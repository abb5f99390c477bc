/** A post as `BlogPosting` or `Article`, with its subject, the event of a report, and its source, the document of a guide. */
import { isoDate } from "../../locale/fr/calendar-date.ts";
import { termKey } from "../../locale/fr/term-key.ts";
import { eventOf } from "../../site/events.ts";
import type { Post, Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { instantOf } from "../instants.ts";
import { courseReference } from "./course-reference.ts";
import { eventNode } from "./event.ts";
import { licenceOf } from "./licence.ts";
import { type JsonLdNode, type JsonLdValue, oneOrMany, reference } from "./node.ts";
import { organizationId } from "./organization.ts";
import { personNode } from "./person.ts";
import { pictureNode } from "./picture.ts";
import { reportNode } from "./report.ts";

/** Longest headline that search engines show whole, in characters. */
const HEADLINE_LIMIT = 110;

/** The node of a conference report, a guide or an article. */
export function articleNode(site: Site, post: Post): JsonLdNode {
  const { entry } = post;
  const url = absolute(site, post.url);
  const authors = post.authors.map(({ person }) => personNode(site, person));
  return {
    "@type": entry.base === "guide" ? "Article" : "BlogPosting",
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
    image: pictureNode(site, entry.image),
    license: licenceOf(site.settings),
    articleSection: labels(post.categories),
    keywords: labels(post.tags),
    wordCount: post.text.words,
    isPartOf: post.series
      ? { "@type": "CreativeWorkSeries", name: post.series.title, url: absolute(site, post.series.url) }
      : undefined,
    position: post.series && entry.series?.part,
    about: oneOrMany(subjectsOf(site, post)),
    isBasedOn: oneOrMany(sourcesOf(site, post)),
  };
}

/** The document that a guide summarises, and the source that the editor names. */
function sourcesOf(site: Site, { entry, url }: Post): readonly JsonLdNode[] {
  const { source } = entry;
  const document = entry.base === "guide" ? entry.document : undefined;
  return [
    ...(document === undefined ? [] : [reportNode(site, document, absolute(site, url))]),
    ...(source === undefined
      ? []
      : [{ "@type": source.url === undefined ? "CreativeWork" : "WebPage", name: source.name, url: source.url }]),
  ];
}

/** The event, or the training announced on this site, that the post is about. */
function subjectsOf(site: Site, { entry, sameEvent, edition }: Post): readonly JsonLdNode[] {
  const event = eventOf(entry);
  if (!event) return [];
  const trainings = sameEvent.filter(
    (post) => post.entry.base === "formation" && termKey(post.title) === termKey(event.name),
  );
  const courses = trainings.map((post) => courseReference(site, post));
  const speakers = entry.base === "conference" ? entry.speakers : [];
  // The node of the training is enough when the post says nothing more about the event.
  return courses.length > 0 && !event.date ? courses : [eventNode(site, event, speakers, edition), ...courses];
}

function labels(terms: readonly { readonly label: string }[]): JsonLdValue | undefined {
  return terms.length > 0 ? terms.map(({ label }) => label) : undefined;
}

function shortened(title: string): string {
  if (title.length <= HEADLINE_LIMIT) return title;
  const cut = title.slice(0, HEADLINE_LIMIT - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).trimEnd()}…`;
}
