/**
 * The structured data of a page (schema.org, JSON-LD 1.1): which nodes each kind of page gets. Every value is also
 * visible on the page, as search engines require.
 */
import { ROUTES } from "../../routes.ts";
import type {
  ArchivePageData,
  EventPageData,
  FormationPost,
  PageData,
  PersonPageData,
  PlacePageData,
  Post,
  PostPageData,
  Site,
  UndatedPageData,
} from "../../site/model.ts";
import { articleNode } from "./article.ts";
import { breadcrumbsNode } from "./breadcrumbs.ts";
import { courseNodes } from "./course.ts";
import { eventNodes } from "./event-page.ts";
import { type JsonLdNode, serializeGraph } from "./node.ts";
import { organizationNode } from "./organization.ts";
import { collectionNode, pageNode } from "./page.ts";
import { profileNodes } from "./profile.ts";
import { venueNodes } from "./venue.ts";
import { websiteNode } from "./website.ts";

/** The graph as text, safe inside `<script>`; empty for the error page, which has no address of its own, and for a poster to print, which nothing indexes. */
export function jsonLd(site: Site, view: PageData): string {
  if (view.url === ROUTES.notFound || "of" in view) return "";
  const trail = breadcrumbsNode(site, view);
  return serializeGraph([...mainNodes(site, view), ...(trail ? [trail] : []), organizationNode(site)]);
}

function mainNodes(site: Site, view: PageData): readonly JsonLdNode[] {
  if (view.url === "/") return [websiteNode(site)];
  if (isPostView(view)) return isFormation(view.post) ? courseNodes(site, view.post) : [articleNode(site, view.post)];
  if (isEventView(view)) return eventNodes(site, view.event);
  if (isArchiveView(view)) return [collectionNode(site, view)];
  if ("profile" in view) return profileNodes(site, view as PersonPageData);
  if ("venue" in view) return venueNodes(site, view as PlacePageData);
  return [pageNode(site, view, pageType(view))];
}

function pageType(view: PageData): string {
  if (isPageView(view)) return view.page.entry.slug === "a-propos" ? "AboutPage" : "WebPage";
  if ("index" in view || "filters" in view || "upcoming" in view || "month" in view) return "CollectionPage";
  return view.url === ROUTES.search ? "SearchResultsPage" : "WebPage";
}

function isPostView(view: PageData): view is PostPageData {
  return "post" in view;
}

function isEventView(view: PageData): view is EventPageData {
  return "event" in view;
}

function isPageView(view: PageData): view is UndatedPageData {
  return "page" in view;
}

function isArchiveView(view: PageData): view is ArchivePageData {
  return "archive" in view;
}

function isFormation(post: Post): post is FormationPost {
  return post.entry.base === "formation";
}
