/** `manifest.webmanifest`: the site's name and icons for a home screen (W3C Web Application Manifest). */
import { ROUTES } from "../routes.ts";
import type { Site } from "../site/model.ts";
import { href } from "../site/urls.ts";

/** The manifest as JSON, with addresses under the base path. */
export function manifest(site: Pick<Site, "base" | "settings">): string {
  const { title, description, language } = site.settings;
  return `${JSON.stringify(
    {
      name: title,
      short_name: title,
      description,
      lang: language,
      dir: "ltr",
      id: href(site, "/"),
      start_url: href(site, "/"),
      scope: href(site, "/"),
      display: "browser",
      icons: [
        { src: href(site, ROUTES.icon), sizes: "any", type: "image/svg+xml" },
        { src: href(site, ROUTES.touchIcon), sizes: "180x180", type: "image/png" },
      ],
    },
    null,
    2,
  )}\n`;
}
