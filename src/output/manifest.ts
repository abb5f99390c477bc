/** `manifest.webmanifest`: the site's name and icons for a home screen (W3C Web Application Manifest). */
import { GROUNDS } from "../colour/scheme-pair.ts";
import { ROUTES } from "../routes.ts";
import type { Site } from "../site/model.ts";
import { paletteOf } from "../site/theme-style.ts";
import { href } from "../site/urls.ts";
import { hasDrawnIcon } from "./brand/brand-files.ts";

/** The manifest as JSON, with addresses under the base path. */
export function manifest(site: Pick<Site, "base" | "settings" | "identity">): string {
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
      theme_color: paletteOf(site.settings).accent.light.flat,
      background_color: GROUNDS.light.paper,
      icons: [
        ...(hasDrawnIcon(site) ? [{ src: href(site, ROUTES.icon), sizes: "any", type: "image/svg+xml" }] : []),
        { src: href(site, ROUTES.touchIcon), sizes: "180x180", type: "image/png" },
        { src: href(site, ROUTES.largeIcon), sizes: "512x512", type: "image/png" },
        { src: href(site, ROUTES.maskableIcon), sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
    null,
    2,
  )}\n`;
}
