/** Pages that are not posts: `CollectionPage` with the list of its posts, `AboutPage`, `SearchResultsPage` or plain `WebPage`. */
import type { ArchivePageData, FormationPost, PageData, Post, Site, UndatedPageData } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { instantOf } from "../instants.ts";
import { courseSummary } from "./course.ts";
import { type JsonLdNode, reference } from "./node.ts";

/** The node of a page that is not a post. */
export function pageNode(site: Site, view: PageData, type: string): JsonLdNode {
  const url = absolute(site, view.url);
  // Only the editors' own pages show a summary and a revision date.
  const { summary, updated: revised } = "page" in view ? (view as UndatedPageData).page.entry : {};
  return {
    "@type": type,
    "@id": `${url}#page`,
    name: view.title,
    description: summary,
    url,
    inLanguage: site.settings.language,
    isPartOf: reference(`${absolute(site, "/")}#site`),
    dateModified: revised?.day ? instantOf(revised, site.settings) : undefined,
  };
}

/** An archive page and the posts listed on it, in order; that of the formations is a course list. */
export function collectionNode(site: Site, view: ArchivePageData): JsonLdNode {
  return {
    ...pageNode(site, view, "CollectionPage"),
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: view.posts.length,
      itemListElement: view.posts.map((post, at) => ({
        "@type": "ListItem",
        position: at + 1,
        url: absolute(site, post.url),
        item: view.archive === "kind" && isFormation(post) ? courseSummary(site, post) : undefined,
      })),
    },
  };
}

function isFormation(post: Post): post is FormationPost {
  return post.entry.base === "formation";
}
