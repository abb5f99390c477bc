/** A post's picture for `image` properties: its address, with its caption and credit when they are known. */
import type { Picture } from "../../content/model.ts";
import { mainPicture } from "../../images/picture-sizes.ts";
import type { Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import type { JsonLdNode } from "./node.ts";

/** Absolute address; undefined when the picture is neither a file of this site nor on the Web. */
export function pictureUrl(site: Pick<Site, "base" | "origin">, picture: Picture | undefined): string | undefined {
  if (!picture) return undefined;
  if (picture.asset) return absolute(site, picture.asset.url);
  return /^https?:\/\//i.test(picture.src) ? picture.src : undefined;
}

/** An `ImageObject` when something is said of the picture, else its address. « © Musée Exemple » is a notice (schema.org `copyrightNotice`); any other credit names who made it (`creditText`). */
export function pictureNode(site: Site, picture: Picture | undefined): JsonLdNode | string | undefined {
  const url = pictureUrl(site, picture);
  if (picture === undefined || url === undefined) return undefined;
  const { caption, credit, asset } = picture;
  if (!caption && !credit) return url;
  const { width, height } = asset ? mainPicture(asset) : {};
  return {
    "@type": "ImageObject",
    url,
    contentUrl: url,
    width,
    height,
    caption,
    creditText: credit,
    copyrightNotice: credit?.startsWith("©") ? credit : undefined,
  };
}
