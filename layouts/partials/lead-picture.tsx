/** The picture at the top of a post, or one of its photographs, with caption and credit. */
import type { VNode } from "preact";
import type { Picture } from "../../src/content/model.ts";
import { focusClass, isDrawing, shapeClass } from "../../src/content/picture-shape.ts";
import type { Site } from "../../src/site/model.ts";
import { EnlargeLink } from "./enlarge-link.tsx";
import { PictureWords } from "./picture-words.tsx";
import { ResponsivePicture } from "./responsive-picture.tsx";
import { spoken } from "./spoken.ts";

interface LeadPictureProps {
  readonly site: Site;
  readonly picture: Picture;
  /** Language of its words, when it is not that of the site. */
  readonly lang?: string | undefined;
  /** True for the picture at the top of the page. */
  readonly first?: boolean;
}

/** A figure; the picture has its dimensions, to avoid a layout shift. It is shown whole, unless it says what to keep of it. */
export function LeadPicture({ site, picture, lang, first = false }: LeadPictureProps): VNode {
  const { asset, src, alt, focus } = picture;
  const drawing = asset !== undefined && isDrawing(asset.url);
  const classes = [
    "lead-picture",
    asset && shapeClass(asset),
    focusClass(focus, asset ?? {}, "lead"),
    drawing && "drawing",
  ];
  return (
    <figure class={classes.filter(Boolean).join(" ")} {...spoken(lang)}>
      {asset ? (
        <ResponsivePicture site={site} asset={asset} position="lead" alt={alt} first={first} />
      ) : (
        <img src={src} alt={alt} decoding="async" />
      )}
      {asset && alt !== "" && <EnlargeLink site={site} asset={asset} />}
      <PictureWords picture={picture} lang={lang} />
    </figure>
  );
}
