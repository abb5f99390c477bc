/** The address of a post's picture for `image` properties. */
import type { Picture } from "../../content/model.ts";
import type { Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";

/** Absolute address; undefined when the picture is neither a file of this site nor on the Web. */
export function pictureUrl(site: Site, picture: Picture | undefined): string | undefined {
  if (!picture) return undefined;
  if (picture.asset) return absolute(site, picture.asset.url);
  return /^https?:\/\//i.test(picture.src) ? picture.src : undefined;
}
