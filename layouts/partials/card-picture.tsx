/** The picture of a post in a list: its own, or the poster drawn from its facts. */
import type { VNode } from "preact";
import { POSTER_SIZE } from "../../src/images/poster/poster.ts";
import type { Post, Site } from "../../src/site/model.ts";
import type { Poster } from "../../src/site/poster.ts";
import { href } from "../../src/site/urls.ts";
import { ResponsivePicture } from "./responsive-picture.tsx";

interface CardPictureProps {
  readonly site: Site;
  readonly post: Post;
  /** True for the first picture of the page, which is loaded at once. */
  readonly first?: boolean;
  /** Shown in the place of the poster of the post. */
  readonly poster?: Poster | undefined;
}

/** Empty alternative text: the title beside it says what the post is (WCAG 1.1.1). */
export function CardPicture({ site, post, first = false, poster: other }: CardPictureProps): VNode | null {
  const asset = post.entry.image?.asset;
  if (asset)
    return (
      <div class={asset.url.endsWith(".svg") ? "card-picture card-drawing" : "card-picture"}>
        <ResponsivePicture site={site} asset={asset} place="card" alt="" first={first} />
      </div>
    );
  const poster = other ?? site.posters.get(post.entry.id);
  if (poster === undefined) return null;
  return (
    <div class="card-picture">
      <img
        src={href(site, poster.url)}
        alt=""
        {...POSTER_SIZE}
        {...(first ? { fetchpriority: "high" as const } : { loading: "lazy" as const })}
        decoding="async"
      />
    </div>
  );
}
