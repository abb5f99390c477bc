/** The site map: every page in groups, or the archives of a large site. */
import type { VNode } from "preact";
import { href } from "../../src/site/urls.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { Count } from "../partials/counted-links.tsx";
import { Document } from "../partials/document.tsx";
import { PageHeader } from "../partials/page-header.tsx";
import { spoken } from "../partials/spoken.ts";
import { Words } from "../partials/words.tsx";

export const data = pageData("siteMap");

/** Renders the page: a titled list per group, with a link to what it leaves out. */
export function render({ site, view }: PageProps<"siteMap">): VNode {
  return (
    <Document site={site} view={view} layout="site-map">
      <PageHeader title={view.title} intro={view.description} />
      {view.groups.map(({ title, url, links, onward }) => (
        <section key={title} class="map beside">
          <h2>{url ? <a href={href(site, url)}>{title}</a> : title}</h2>
          <ul>
            {links.map((link) => (
              <li key={link.url}>
                <a href={href(site, link.url)} {...spoken(link.lang)}>
                  <Words of={link.label} lang={link.lang} />
                </a>{" "}
                {"count" in link && <Count of={link.count} />}
              </li>
            ))}
          </ul>
          {onward && (
            <p class="onward">
              <a href={href(site, onward.url)}>{onward.label}</a>
            </p>
          )}
        </section>
      ))}
    </Document>
  );
}
