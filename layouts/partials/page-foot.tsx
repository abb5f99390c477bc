/** After the text of a page: the pages of its section, and those to read as well. */
import type { VNode } from "preact";
import type { PagePost, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";

interface PageFootProps {
  readonly site: Site;
  readonly page: PagePost;
}

/** Null for a page that has neither a section nor a related text. */
export function PageFoot({ site, page }: PageFootProps): VNode | null {
  const section = sectionOf(page);
  if (section.length === 0 && page.related.length === 0) return null;
  return (
    <div class="post-foot">
      {section.length > 0 && (
        <nav class="terms" aria-labelledby="section">
          <p id="section">
            <b>Dans cette section</b>
          </p>
          {page.parent && (
            <p>
              <a href={href(site, page.parent.url)}>{page.parent.title}</a>
            </p>
          )}
          <ul>
            {section.map((other) => (
              <li key={other.url}>
                <SectionLink site={site} page={page} other={other} />
                {other === page && page.children.length > 0 && (
                  <ul>
                    {page.children.map((child) => (
                      <li key={child.url}>
                        <a href={href(site, child.url)}>{child.title}</a>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
      {page.related.length > 0 && (
        <section class="terms" aria-labelledby="a-lire-aussi">
          <h2 id="a-lire-aussi">À lire aussi</h2>
          <ul>
            {page.related.map(({ url, title }) => (
              <li key={url}>
                <a href={href(site, url)}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The pages of the same folder, itself included; for a page without a parent, those of its own. */
function sectionOf({ parent, children }: PagePost): readonly PagePost[] {
  return parent === undefined ? children : parent.children;
}

function SectionLink({ site, page, other }: PageFootProps & { readonly other: PagePost }): VNode {
  if (other === page) return <span aria-current="page">{other.title}</span>;
  return <a href={href(site, other.url)}>{other.title}</a>;
}
