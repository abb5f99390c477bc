/** The list of all categories, tags, years, people, places or series. */
import type { VNode } from "preact";
import { plural } from "../../src/locale/fr/plural.ts";
import { href } from "../../src/site/urls.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { CountedLinks } from "../partials/counted-links.tsx";
import { Document } from "../partials/document.tsx";
import { NothingPublished } from "../partials/nothing-published.tsx";
import { PageHeader } from "../partials/page-header.tsx";

export const data = pageData("index");

/** Renders the page: each archive with its count, in titled groups if any. */
export function render({ site, view }: PageProps<"index">): VNode {
  return (
    <Document site={site} view={view} layout={`index-${view.index}`}>
      <PageHeader title={view.title} intro={view.intro} />
      {view.groups.length === 0 && <NothingPublished site={site} />}
      {view.groups.map(({ title, url, count, links }, at) => (
        <section key={at} class="index-group beside">
          {title && (
            <h2>
              {url ? <a href={href(site, url)}>{title}</a> : title}{" "}
              {count !== undefined && <span class="count">{plural(count, "publication")}</span>}
            </h2>
          )}
          <CountedLinks site={site} links={links} />
        </section>
      ))}
    </Document>
  );
}
