/** The picture of a post or of what the agenda lists: its own, or the poster drawn from its facts. */
import type { VNode } from "preact";
import { cardClasses, isDiagram } from "../../src/content/picture-shape.ts";
import { POSTER_SIZE } from "../../src/images/poster/poster.ts";
import { isEdition } from "../../src/site/agenda-item.ts";
import type { AgendaItem, Post, Site } from "../../src/site/model.ts";
import type { Poster } from "../../src/site/poster.ts";
import { href } from "../../src/site/urls.ts";
import { ResponsivePicture } from "./responsive-picture.tsx";

interface CardPictureProps {
  readonly site: Site;
  readonly post: Post;
  /** How wide it is: as a card of a grid when absent. */
  readonly position?: "large" | "card" | "line";
  /** True for the first picture of the page, which is loaded at once. */
  readonly first?: boolean;
  /** Empty where the title beside it says what the post is (WCAG 1.1.1). */
  readonly alt?: string | undefined;
  /** Shown in the place of the poster of the post. */
  readonly poster?: Poster | undefined;
}

/** The picture, or nothing for a post without one that has no poster either; a diagram is shown only where it is described. */
export function CardPicture({
  site,
  post,
  position = "card",
  first = false,
  alt = "",
  poster: other,
}: CardPictureProps): VNode | null {
  const { asset, focus } = post.entry.image ?? {};
  if (asset && (alt !== "" || !isDiagram(asset))) {
    return (
      <div class={`card-picture ${cardClasses(asset, focus)}`.trim()}>
        <ResponsivePicture site={site} asset={asset} position={position} alt={alt} first={first} />
      </div>
    );
  }
  const poster = other ?? site.posters.get(post.entry.id);
  return poster === undefined ? null : <PosterPicture site={site} poster={poster} first={first} />;
}

interface ItemPictureProps extends Pick<CardPictureProps, "position"> {
  readonly site: Site;
  readonly item: AgendaItem;
}

/** The picture of a session is that of its training, or a poster with its own day; an event has a poster. */
export function ItemPicture({ site, item, position }: ItemPictureProps): VNode | null {
  const poster = site.sessionPosters.get(item.url);
  if (!isEdition(item))
    return <CardPicture site={site} post={item.post} poster={poster} {...(position && { position })} />;
  return poster === undefined ? null : <PosterPicture site={site} poster={poster} />;
}

interface PosterPictureProps {
  readonly site: Site;
  readonly poster: Poster;
  readonly first?: boolean;
}

/** A drawing in the place of a picture. */
export function PosterPicture({ site, poster, first = false }: PosterPictureProps): VNode {
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
