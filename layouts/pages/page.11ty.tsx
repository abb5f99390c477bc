/** An undated page: about, accessibility, privacy and the like. */
import type { VNode } from "preact";
import { isSearched } from "../../src/output/search/searched.ts";
import type { PagePost, Site } from "../../src/site/model.ts";
import { pageFacts } from "../../src/site/search-facts.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { Badge } from "../partials/badge.tsx";
import { Contents } from "../partials/contents.tsx";
import { Document } from "../partials/document.tsx";
import { LeadPicture } from "../partials/lead-picture.tsx";
import { Named, NamedList } from "../partials/named-link.tsx";
import { PageFoot } from "../partials/page-foot.tsx";
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
            <Signature site={site} page={page} />
          </div>
        </div>
      </IndexedArticle>
      <PageFoot site={site} page={page} />
    </Document>
  );
}

/** Who signs the page, what it comes from and when it was revised; null when nothing of this is known. */
function Signature({ site, page: { entry } }: { readonly site: Site; readonly page: PagePost }): VNode | null {
  const { authors, source, updated } = entry;
  if (authors.length === 0 && !source && !updated) return null;
  return (
    <p class="byline" data-pagefind-ignore>
      {authors.length > 0 && (
        <span>
          par <NamedList site={site} of={authors} />
        </span>
      )}
      {source && (
        <span>
          Source : <Named of={source} />
        </span>
      )}
      {updated && (
        <span>
          Page mise à jour le <When date={updated} />
        </span>
      )}
    </p>
  );
}
