/** Every page of the site, in groups. */
import type { VNode } from "preact";
import { href } from "../src/site/urls.ts";
import { type PageProps, pageData } from "./page-data.ts";
import { Document } from "./parts/document.tsx";
import { PageHeader } from "./parts/page-header.tsx";

export const data = pageData("siteMap");

/** A titled list per group. */
export function render({ site, view }: PageProps<"siteMap">): VNode {
  return (
    <Document site={site} view={view} layout="site-map">
      <PageHeader title={view.title} intro={view.description} />
      {view.groups.map(({ title, url, links }) => (
        <section key={title} class="map beside">
          <h2>{url ? <a href={href(site, url)}>{title}</a> : title}</h2>
          <ul>
            {links.map((link) => (
              <li key={link.url}>
                <a href={href(site, link.url)}>{link.label}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Document>
  );
}
