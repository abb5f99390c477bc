/** Atom feeds (RFC 4287) of the site and of its archives. Never dated by the build: same posts, same bytes. */
import type { Feed, Post, Site, Term } from "../site/model.ts";
import { absolute } from "../site/urls.ts";
import { attachmentsOf } from "./attachments.ts";
import { feedContent } from "./feed-content.ts";
import { carriesTexts, feedPosts } from "./feed-posts.ts";
import { instantOf, latestDate } from "./instants.ts";
import { bareMediaType } from "./media-types.ts";
import { tagUri } from "./permanent-id.ts";
import { element, emptyElement, textElement, xmlDocument } from "./xml.ts";

const entries = { whole: new WeakMap<Post, string>(), brief: new WeakMap<Post, string>() };
type Length = keyof typeof entries;

/** The feed document. `updated` is that of its latest entry, or the day the site began when it is empty (RFC 4287 §4.2.15). */
export function atom(site: Site, feed: Feed): string {
  const { settings } = site;
  const posts = feedPosts(feed);
  const updated = latestDate(posts.map((post) => post.modified)) ?? settings.epoch;
  return xmlDocument(
    element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": settings.language }, [
      textElement("id", tagUri(settings, `flux${feed.pageUrl}`)),
      textElement("title", feed.title),
      ...(feed.description ? [textElement("subtitle", feed.description)] : []),
      textElement("updated", instantOf(updated, settings)),
      emptyElement("link", { rel: "self", type: "application/atom+xml", href: absolute(site, feed.atomUrl) }),
      emptyElement("link", { rel: "alternate", type: "text/html", href: absolute(site, feed.pageUrl) }),
      element("author", {}, [
        textElement("name", settings.organisation.name),
        textElement("uri", settings.organisation.url ?? absolute(site, "/")),
      ]),
      textElement("generator", "Babillard"),
      textElement("icon", absolute(site, "/favicon.svg")),
      ...posts.map((post) => entryOf(site, post, carriesTexts(feed) ? "whole" : "brief")),
    ]),
  );
}

/** Written once for all the feeds that carry the post. */
function entryOf(site: Site, post: Post, length: Length): string {
  let xml = entries[length].get(post);
  if (xml === undefined) {
    xml = writeEntry(site, post, length);
    entries[length].set(post, xml);
  }
  return xml;
}

function writeEntry(site: Site, post: Post, length: Length): string {
  const { entry } = post;
  return element("entry", entry.lang ? { "xml:lang": entry.lang } : {}, [
    textElement("id", tagUri(site.settings, entry.id)),
    textElement("title", post.title, { type: "text" }),
    textElement("published", instantOf(entry.date, site.settings)),
    textElement("updated", instantOf(post.modified, site.settings)),
    emptyElement("link", { rel: "alternate", type: "text/html", href: absolute(site, post.url) }),
    ...attachmentsOf(entry).map(({ title, asset }) =>
      emptyElement("link", {
        rel: "enclosure",
        type: bareMediaType(asset.url),
        length: String(asset.bytes),
        title,
        href: absolute(site, asset.url),
      }),
    ),
    ...post.authors.map(({ person, url }) =>
      element("author", {}, [textElement("name", person.name), textElement("uri", absolute(site, url))]),
    ),
    ...post.categories.map((term) => categoryOf(site, "/categories/", term)),
    ...post.tags.map((term) => categoryOf(site, "/etiquettes/", term)),
    ...(post.summary || length === "brief"
      ? [textElement("summary", post.summary || post.title, { type: "text" })]
      : []),
    ...(length === "whole" ? [textElement("content", feedContent(site, post), { type: "html" })] : []),
  ]);
}

/** The scheme tells a category from a tag of the same slug. */
function categoryOf(site: Site, scheme: string, { slug, label }: Term): string {
  return emptyElement("category", { term: slug, label, scheme: absolute(site, scheme) });
}
