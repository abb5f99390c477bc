/** The feeds to subscribe to: the whole site, each kind, each category and tag. */
import { listedKinds } from "../content/kinds.ts";
import type { Settings } from "../content/model.ts";
import { PAGE_FILES } from "../routes.ts";
import type { Feed, Post } from "./model.ts";
import type { Posts } from "./posts.ts";

/** Returns the feeds of the site, the whole site first. */
export function feedsOf(posts: Posts, settings: Settings): readonly Feed[] {
  const feed = (title: string, description: string, pageUrl: string, list: readonly Post[]): Feed => ({
    title,
    description,
    pageUrl,
    atomUrl: `${pageUrl}${PAGE_FILES.atom}`,
    jsonUrl: `${pageUrl}${PAGE_FILES.jsonFeed}`,
    posts: list,
  });
  return [
    feed(settings.title, settings.description, "/", posts.listed),
    ...listedKinds(settings.kinds).map(({ id, plural, intro, url }) =>
      feed(
        `${settings.title} – ${plural}`,
        intro,
        url,
        posts.listed.filter((post) => post.kind === id),
      ),
    ),
    ...posts.categories.map((term) =>
      feed(
        `${settings.title} – Catégorie ${term.label}`,
        term.description ?? `La catégorie « ${term.label} ».`,
        term.url,
        term.posts,
      ),
    ),
    ...posts.tags.map((term) =>
      feed(
        `${settings.title} – Étiquette ${term.label}`,
        term.description ?? `L’étiquette « ${term.label} ».`,
        term.url,
        term.posts,
      ),
    ),
  ];
}
