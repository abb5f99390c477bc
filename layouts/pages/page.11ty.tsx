/** An undated page: about, accessibility, privacy and the like. */
import type { VNode } from "preact";
import { isSearched } from "../../src/output/search/searched.ts";
import { pageFacts } from "../../src/site/search-facts.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { Badge } from "../partials/badge.tsx";
import { Contents } from "../partials/contents.tsx";
import { Document } from "../partials/document.tsx";
import { LeadPicture } from "../partials/lead-picture.tsx";
import { PageHeader } from "../partials/page-header.tsx";
import { Raw } from "../partials/raw.tsx";
import { IndexedArticle } from "../partials/searched-article.tsx";
import { spoken } from "../partials/spoken.ts";
import { When } from "../partials/when.tsx";

export const data = pageData("page");

/** Renders the page: title, text and date of revision. */
export function render({ site, view }: PageProps<"page">): VNode {
  const { page } = view;
  return (
    <Document site={site} view={view} layout="page">
      <IndexedArticle class="post" facts={isSearched(page) ? pageFacts(site, page) : undefined}>
        <PageHeader title={page.title} intro={page.entry.summary} lang={page.entry.lang}>
          <Badge badge={page.badge} />
        </PageHeader>
        <div class="reading">
          <Contents text={page.text} lang={page.entry.lang} />
          <div class="reading-text">
            {page.entry.image && <LeadPicture site={site} picture={page.entry.image} lang={page.entry.lang} first />}
            <Raw class="prose" html={page.text.html} {...spoken(page.entry.lang)} />
            {page.entry.updated && (
              <p class="byline" data-pagefind-ignore>
                <span>
                  Page mise à jour le <When date={page.entry.updated} />
                </span>
              </p>
            )}
          </div>
        </div>
      </IndexedArticle>
    </Document>
  );
}
