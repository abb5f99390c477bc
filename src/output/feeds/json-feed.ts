/** JSON Feed 1.1 of the site and of its archives: the same posts, ids and dates as the Atom feeds. No date depends on the build. */
import { ROUTES } from "../../routes.ts";
import type { Feed, Post, Site } from "../../site/model.ts";
import { pagePicture } from "../../site/page-picture.ts";
import { absolute } from "../../site/urls.ts";
import { instantOf } from "../instants.ts";
import { pictureUrl } from "../json-ld/picture.ts";
import { bareMediaType } from "../media-types.ts";
import { openSession } from "../open-session.ts";
import { tagUri } from "../permanent-id.ts";
import { attachmentsOf } from "./attachments.ts";
import { type DateChange, dateChanges } from "./date-changes.ts";
import { feedContent } from "./feed-content.ts";
import { feedPosts, hasFullText } from "./feed-posts.ts";

const items = { whole: new WeakMap<Post, string>(), brief: new WeakMap<Post, string>() };
type Length = keyof typeof items;

/** The feed document (jsonfeed.org/version/1.1), one item a line. */
export function jsonFeed(site: Site, feed: Feed): string {
  const { settings } = site;
  const head = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: absolute(site, feed.pageUrl),
    feed_url: absolute(site, feed.jsonUrl),
    description: feed.description || undefined,
    icon: absolute(site, ROUTES.largeIcon),
    favicon: absolute(site, ROUTES.favicon),
    authors: [{ name: settings.organisation.name, url: settings.organisation.url ?? absolute(site, "/") }],
    language: settings.language,
  });
  const lines = feedPosts(feed).map((post) => itemOf(site, post, hasFullText(feed) ? "whole" : "brief"));
  lines.push(...dateChanges(site, feed).map((change) => changeItem(site, change)));
  return `${head.slice(0, -1)},"items":[\n${lines.join(",\n")}\n]}\n`;
}

/** Rendered once for all the feeds that contain the post. */
function itemOf(site: Site, post: Post, length: Length): string {
  let item = items[length].get(post);
  if (item === undefined) {
    item = writeItem(site, post, length);
    items[length].set(post, item);
  }
  return item;
}

function writeItem(site: Site, post: Post, length: Length): string {
  const { entry } = post;
  const attachments = attachmentsOf(entry).map(({ title, asset }) => ({
    url: absolute(site, asset.url),
    mime_type: bareMediaType(asset.url),
    title,
    size_in_bytes: asset.bytes,
  }));
  return JSON.stringify({
    id: tagUri(site.settings, entry.id),
    url: absolute(site, post.url),
    title: post.title,
    ...(length === "whole" ? { content_html: feedContent(site, post) } : { content_text: post.summary || post.title }),
    summary: post.summary || undefined,
    image: pictureUrl(site, entry.image) ?? drawnUrl(site, post),
    date_published: instantOf(entry.date, site.settings),
    date_modified: instantOf(post.modified, site.settings),
    authors:
      post.authors.length > 0
        ? post.authors.map(({ person, url }) => ({ name: person.name, url: absolute(site, url) }))
        : undefined,
    tags: labels(post),
    language: entry.lang,
    attachments: attachments.length > 0 ? attachments : undefined,
    _formation:
      post.sessions.length > 0 ? { sessions: post.sessions.map((session) => openSession(site, session)) } : undefined,
  });
}

function changeItem(site: Site, { id, title, summary, url, modified, lang, categories }: DateChange): string {
  return JSON.stringify({
    id,
    url: absolute(site, url),
    title,
    content_text: summary,
    date_modified: instantOf(modified, site.settings),
    tags: categories.length > 0 ? categories.map(({ label }) => label) : undefined,
    language: lang,
  });
}

/** The address of the picture drawn for a post without one of its own. */
function drawnUrl(site: Site, { url, entry }: Post): string | undefined {
  const drawn = pagePicture(site, url, entry.image);
  return drawn && absolute(site, drawn.url);
}

/** Categories, then tags, without duplicates. */
function labels({ categories, tags }: Post): readonly string[] | undefined {
  const all = [...new Set([...categories, ...tags].map(({ label }) => label))];
  return all.length > 0 ? all : undefined;
}
