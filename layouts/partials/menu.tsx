/** The main menu: links, some with links under them, which open without any script. */
import type { VNode } from "preact";
import type { MenuItem } from "../../src/content/model.ts";
import type { PageData, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { Words } from "./words.tsx";

interface MenuProps {
  readonly site: Site;
  readonly view: PageData;
}

/** The navigation landmark; it marks the current page, or the current section. */
export const Menu = replaceable("menu", function Menu({ site, view }: MenuProps): VNode {
  return (
    <nav class="menu" aria-label="Menu principal">
      <ul>
        {site.settings.menu.map((item) => (
          <li key={item.url}>
            {item.items.length === 0 ? <MenuLink {...{ site, view, item }} /> : <SubMenu {...{ site, view, item }} />}
          </li>
        ))}
      </ul>
    </nav>
  );
});

interface ItemProps extends MenuProps {
  readonly item: Pick<MenuItem, "label" | "url">;
}

function MenuLink({ site, view, item: { label, url } }: ItemProps): VNode {
  return (
    <a href={href(site, url)} aria-current={current(view.url, url)}>
      <Words of={label} />
    </a>
  );
}

/** The menu opens at the section that the page belongs to; its own link comes first inside. */
function SubMenu({ site, view, item }: MenuProps & { readonly item: MenuItem }): VNode {
  const links = [{ label: item.label, url: item.url }, ...item.items];
  const within = links.some(({ url }) => current(view.url, url) !== undefined);
  return (
    <details class="submenu" name="menu">
      <summary data-current={within ? "" : undefined}>
        <Words of={item.label} />
      </summary>
      <ul>
        {links.map((link) => (
          <li key={link.url}>
            <MenuLink site={site} view={view} item={link} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function current(viewUrl: string, menuUrl: string): "page" | "true" | undefined {
  if (viewUrl === menuUrl) return "page";
  return menuUrl !== "/" && menuUrl.endsWith("/") && viewUrl.startsWith(menuUrl) ? "true" : undefined;
}
