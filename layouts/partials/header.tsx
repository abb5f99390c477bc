/** The header of every page: the site's logo or name, search form and menu. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import type { PageData, Site } from "../../src/site/model.ts";
import { replaceable } from "../replaceable.tsx";
import { Menu } from "./menu.tsx";
import { SearchForm } from "./search-form.tsx";
import { Wordmark } from "./wordmark.tsx";

interface HeaderProps {
  readonly site: Site;
  readonly view: PageData;
}

/** The banner landmark. */
export const Header = replaceable("header", function Header({ site, view }: HeaderProps): VNode {
  return (
    <header class="masthead">
      <div class="masthead-top">
        <Wordmark site={site} view={view} />
        {view.url !== ROUTES.search && <SearchForm site={site} id="q" />}
      </div>
      <Menu site={site} view={view} />
    </header>
  );
});
