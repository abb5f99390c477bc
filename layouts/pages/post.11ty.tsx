/** The page of a dated post, of any kind. */
import type { VNode } from "preact";
import { isSearched } from "../../src/output/search/searched.ts";
import { postFacts } from "../../src/site/search-facts.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { Document } from "../partials/document.tsx";
import { kindClasses } from "../partials/kind-mark.tsx";
import { PostBody } from "../partials/post-body.tsx";
import { PostFooter } from "../partials/post-footer.tsx";
import { PostHeader } from "../partials/post-header.tsx";
import { IndexedArticle } from "../partials/searched-article.tsx";
import { SeriesBox } from "../partials/series-box.tsx";

export const data = pageData("post");

/** Renders the page of a post. */
export function render({ site, view }: PageProps<"post">): VNode {
  const { post } = view;
  return (
    <Document site={site} view={view} layout="post">
      <IndexedArticle
        class={`post h-entry ${kindClasses("post", site, post)}`}
        facts={isSearched(post) ? postFacts(site, post) : undefined}
      >
        <PostHeader site={site} post={post} />
        <SeriesBox site={site} post={post} />
        <PostBody site={site} post={post} />
        <PostFooter site={site} post={post} />
      </IndexedArticle>
    </Document>
  );
}
