/** Atom feeds (RFC 4287) of the site and of its archives. No date depends on the build: the same posts give the same bytes. */
import { mainPicture } from "../../images/picture-sizes.ts";
import { ROUTES } from "../../routes.ts";
import { licenceText } from "../../site/licence-text.ts";
import type { Feed, Post, Site, Term } from "../../site/model.ts";
import { pagePicture } from "../../site/page-picture.ts";
import { absolute } from "../../site/urls.ts";
import { hasDrawnIcon } from "../brand/brand-files.ts";
import { instantOf, latestDate } from "../instants.ts";
import { bareMediaType } from "../media-types.ts";
import { tagUri } from "../permanent-id.ts";
import { type XmlElement, xmlDocumentAround, xmlFragment } from "../xml.ts";
import { attachmentsOf } from "./attachments.ts";
import { type DateChange, dateChanges } from "./date-changes.ts";
import { feedContent } from "./feed-content.ts";
import { feedPosts, hasFullText } from "./feed-posts.ts";

/** Writes the entry of a post, with its text or only its summary. */
export type EntryWriter = (post: Post, whole: boolean) => string;

/** Each entry is written once for all the feeds of the site that have it. */
export function entryWriter(site: Site): EntryWriter {
  const written = { whole: new Map<Post, string>(), brief: new Map<Post, string>() };
  return (post, whole) => {
    const known = written[whole ? "whole" : "brief"];
    const entry = known.get(post) ?? xmlFragment({ entry: entryOf(site, post, whole) });
    known.set(post, entry);
    return entry;
  };
}

/** The feed document: posts, then the dates that moved. `updated` is that of its latest entry, or the date the site began when the feed is empty (RFC 4287 §4.2.15 requires one). */
export function atom(site: Site, feed: Feed, write: EntryWriter = entryWriter(site)): string {
  const { settings } = site;
  const posts = feedPosts(feed);
  const changes = dateChanges(site, feed);
  const updated = latestDate([...posts, ...changes].map(({ modified }) => modified)) ?? settings.epoch;
  const head = {
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": settings.language,
      id: tagUri(settings, `flux${feed.pageUrl}`),
      title: feed.title,
      subtitle: feed.description || undefined,
      updated: instantOf(updated, settings),
      link: [
        { "@rel": "self", "@type": "application/atom+xml", "@href": absolute(site, feed.atomUrl) },
        { "@rel": "alternate", "@type": "text/html", "@href": absolute(site, feed.pageUrl) },
      ],
      author: { name: settings.organisation.name, uri: settings.organisation.url ?? absolute(site, "/") },
      generator: "Babillard",
      icon: absolute(site, hasDrawnIcon(site) ? ROUTES.icon : ROUTES.touchIcon),
      logo: site.identity.logo && absolute(site, mainPicture(site.identity.logo).url),
      rights: licenceText(settings),
    },
  };
  return xmlDocumentAround(head, [
    ...posts.map((post) => write(post, hasFullText(feed))),
    ...changes.map((change) => xmlFragment({ entry: changeEntry(site, change) })),
  ]);
}

function entryOf(site: Site, post: Post, whole: boolean): XmlElement {
  const { entry } = post;
  return {
    "@xml:lang": entry.lang,
    id: tagUri(site.settings, entry.id),
    title: text(post.title),
    published: instantOf(entry.date, site.settings),
    updated: instantOf(post.modified, site.settings),
    link: [
      { "@rel": "alternate", "@type": "text/html", "@href": absolute(site, post.url) },
      ...pictureLinks(site, post),
      ...attachmentsOf(entry).map(({ title, asset }) => ({
        "@rel": "enclosure",
        "@type": bareMediaType(asset.url),
        "@length": String(asset.bytes),
        "@title": title,
        "@href": absolute(site, asset.url),
      })),
    ],
    author: post.authors.map(({ person, url }) => ({ name: person.name, uri: absolute(site, url) })),
    category: [
      ...post.categories.map((term) => categoryOf(site, ROUTES.categories, term)),
      ...post.tags.map((term) => categoryOf(site, ROUTES.tags, term)),
    ],
    summary: post.summary || !whole ? text(post.summary || post.title) : undefined,
    content: whole ? { "@type": "html", "#": feedContent(site, post) } : undefined,
  };
}

function changeEntry(site: Site, { id, title, summary, url, modified, lang, categories }: DateChange): XmlElement {
  return {
    "@xml:lang": lang,
    id,
    title: text(title),
    updated: instantOf(modified, site.settings),
    link: [{ "@rel": "alternate", "@type": "text/html", "@href": absolute(site, url) }],
    category: categories.map((term) => categoryOf(site, ROUTES.categories, term)),
    summary: text(summary),
  };
}

/** The picture of the post, else the one drawn for it: an enclosure without `length`, since its file is made after the feed (RFC 4287 §4.2.7.6: a hint). */
function pictureLinks(site: Site, { url, entry }: Post): readonly XmlElement[] {
  const { asset, alt = "" } = entry.image ?? {};
  const shown = asset === undefined ? pagePicture(site, url, entry.image) : { url: asset.url, alt };
  if (shown === undefined) return [];
  return [
    {
      "@rel": "enclosure",
      "@type": bareMediaType(shown.url),
      "@title": shown.alt || undefined,
      "@href": absolute(site, shown.url),
    },
  ];
}

function text(words: string): XmlElement {
  return { "@type": "text", "#": words };
}

/** The `scheme` distinguishes a category from a tag with the same slug. */
function categoryOf(site: Site, scheme: string, { slug, label }: Term): XmlElement {
  return { "@term": slug, "@label": label, "@scheme": absolute(site, scheme) };
}
