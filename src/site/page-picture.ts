/** The bitmap that stands for a page outside the site: its own when it is large, else the one drawn for it; none when that one is not made yet. */
import type { Picture } from "../content/model.ts";
import { sharedPicture } from "../images/picture-sizes.ts";
import type { Site } from "./model.ts";

export interface PagePicture {
  /** Site URL without the base. */
  readonly url: string;
  readonly alt: string;
  /** Pixels and format, of a picture of its own. */
  readonly own?: { readonly type: string; readonly width: number; readonly height: number };
}

/** JPEG or PNG, at least 1200 pixels wide: what sharing sites and feed readers show. */
export function pagePicture(
  site: Pick<Site, "shareImages">,
  pageUrl: string,
  picture: Picture | undefined,
): PagePicture | undefined {
  const file = picture?.asset && sharedPicture(picture.asset);
  if (picture && file) {
    const { url, width, height, format } = file;
    return { url, alt: picture.alt, own: { type: `image/${format}`, width, height } };
  }
  return site.shareImages.get(pageUrl);
}
