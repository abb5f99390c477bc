/** An event in the list of all of them: its poster, its name, its years and its texts. */
import type { VNode } from "preact";
import { plural } from "../../src/locale/fr/plural.ts";
import type { Site, SiteEvent } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { PosterPicture } from "./card-picture.tsx";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";

interface EventCardProps {
  readonly site: Site;
  readonly event: SiteEvent;
}

/** A list item; the link of its name covers it. */
export function EventCard({ site, event }: EventCardProps): VNode {
  const { id, url, name, lang, editions, posts } = event;
  const years = [...new Set(editions.flatMap(({ year }) => year ?? []))].reverse().join(", ");
  const poster = site.eventPosters.get(id);
  return (
    <li class="card card-conference card-event">
      {poster && <PosterPicture site={site} poster={poster} />}
      <div class="card-body">
        <h3 class="card-title" {...spoken(lang)}>
          <a href={href(site, url)}>
            <Words of={name} lang={lang} />
          </a>
        </h3>
        <p class="card-over">
          {years !== "" && <span>{years}</span>}
          {posts.length > 0 && <span>{plural(posts.length, "texte")}</span>}
        </p>
      </div>
    </li>
  );
}
