/** The photographs of an event, under a heading of their own. */
import type { VNode } from "preact";
import type { Picture } from "../../src/content/model.ts";
import type { Site } from "../../src/site/model.ts";
import { PictureGallery } from "./picture-gallery.tsx";

interface EventPhotosProps {
  readonly site: Site;
  readonly photos: readonly Picture[];
  /** Language of their words, when it is not that of the site. */
  readonly lang?: string | undefined;
}

/** Null without any. */
export function EventPhotos({ site, photos, lang }: EventPhotosProps): VNode | null {
  if (photos.length === 0) return null;
  return (
    <div class="photos">
      <h3>Photographies</h3>
      <PictureGallery site={site} pictures={photos} lang={lang} />
    </div>
  );
}
