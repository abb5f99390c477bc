/** The header of every page: site name, search form and menu. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import type { PageData, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { SearchForm } from "./search-form.tsx";
import { Words } from "./words.tsx";

const SEARCH = ROUTES.search;

interface HeaderProps {
  readonly site: Site;
  readonly view: PageData;
}

/** The banner landmark; the menu marks the current page, or the current section. */
export function Header({ site, view }: HeaderProps): VNode {
  return (
    <header class="masthead">
      <div class="masthead-top">
        <a class="wordmark" href={href(site, "/")} aria-current={view.url === "/" ? "page" : undefined}>
          <Pin />
          {site.settings.title}
        </a>
        {view.url !== SEARCH && <SearchForm site={site} id="q" />}
      </div>
      <nav class="menu" aria-label="Menu principal">
        <ul>
          {site.settings.menu.map(({ label, url }) => (
            <li key={url}>
              <a href={href(site, url)} aria-current={current(view.url, url)}>
                <Words of={label} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function current(viewUrl: string, menuUrl: string): "page" | "true" | undefined {
  if (viewUrl === menuUrl) return "page";
  return menuUrl !== "/" && menuUrl.endsWith("/") && viewUrl.startsWith(menuUrl) ? "true" : undefined;
}

function Pin(): VNode {
  return (
    <svg class="pin" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path class="pin-sheet" d="M5 4h22v24H5z" />
      <path class="pin-lines" d="M9.500 17h13M9.500 21.500h8.500" />
      <circle class="pin-head" cx="16" cy="9" r="4" />
    </svg>
  );
}
