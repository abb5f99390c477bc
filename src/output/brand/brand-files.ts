/** The pictures made from a site's identity: icons of browsers and home screens, and the picture of shared pages. */
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Asset } from "../../content/model.ts";
import { ROUTES } from "../../routes.ts";
import type { Site } from "../../site/model.ts";
import { paletteOf } from "../../site/theme-style.ts";
import { defaultIcon } from "./default-icon.ts";
import { makeIcons } from "./icons.ts";
import { shareImage } from "./share-image.ts";

export interface BrandFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

type Branded = Pick<Site, "settings" | "identity" | "shareImage">;

/** True when the icon is a drawing, which browsers take at any size. */
export function hasDrawnIcon({ identity: { icon } }: Pick<Site, "identity">): boolean {
  return icon === undefined || isDrawing(icon);
}

/** The paths of all files, before they are made. */
export function brandPaths(site: Branded): readonly string[] {
  const { favicon, icon, touchIcon, largeIcon, maskableIcon } = ROUTES;
  return [favicon, ...(hasDrawnIcon(site) ? [icon] : []), touchIcon, largeIcon, maskableIcon, site.shareImage].map(
    (url) => url.slice(1),
  );
}

/** Makes every file. Throws when a picture cannot be read. */
export async function brandFiles(site: Branded): Promise<readonly BrandFile[]> {
  const { logo, icon } = site.identity;
  const { accent } = paletteOf(site.settings);
  const drawing = icon === undefined ? Buffer.from(defaultIcon(accent.light.flat)) : readFileSync(icon.source);
  const drawn = hasDrawnIcon(site);
  const [icons, shared] = await Promise.all([
    makeIcons(drawing, drawn),
    shareImage({
      title: site.settings.title,
      description: site.settings.description,
      accent,
      mark: logo === undefined ? drawing : readFileSync(logo.source),
    }),
  ]);
  const made = [icons.ico, ...(drawn ? [drawing] : []), icons.touch, icons.large, icons.maskable, shared];
  return brandPaths(site).map((path, index) => ({ path, bytes: made[index] ?? shared }));
}

function isDrawing({ path }: Asset): boolean {
  return extname(path).toLowerCase() === ".svg";
}
