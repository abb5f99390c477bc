/** The filters of the agenda: links to its pages by sort, category and venue. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import type { AgendaPageData, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { Count } from "./counted-links.tsx";
import { Words } from "./words.tsx";

/** A navigation landmark; the current page is marked, and the whole agenda is the first link. */
export function AgendaFilters({ site, view }: { readonly site: Site; readonly view: AgendaPageData }): VNode | null {
  const filters = view.filters.filter(({ links }) => links.length > 0);
  if (filters.length === 0) return null;
  return (
    <nav class="filters" aria-label="Filtrer l’agenda">
      <div class="beside">
        <p class="beside-title">Filtrer</p>
        <ul>
          <li>
            <a href={href(site, ROUTES.agenda)} aria-current={view.url === ROUTES.agenda ? "page" : undefined}>
              Tout l’agenda
            </a>
          </li>
        </ul>
      </div>
      {filters.map(({ title, links }) => (
        <div key={title} class="beside">
          <p class="beside-title">{title}</p>
          <ul>
            {links.map(({ label, url, count }) => (
              <li key={url}>
                <a href={href(site, url)} aria-current={view.url === url ? "page" : undefined}>
                  <Words of={label} /> <Count of={count} noun="date" />
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
