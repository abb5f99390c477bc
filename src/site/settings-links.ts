/** The links that `site.yml` puts on every page. */
import type { MenuLink, Settings } from "../content/model.ts";

/** Those of the menu and of its sub-menus, then those of the footer. */
export function settingsLinks({ menu, footer }: Pick<Settings, "menu" | "footer">): readonly MenuLink[] {
  return [...menu.flatMap((item) => [item, ...item.items]), ...footer.links];
}
