/** The parts of a series, in reading order, with the current one marked. */
import type { VNode } from "preact";
import { partText } from "../../src/locale/fr/plural.ts";
import type { Post, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";

/** « Série … 1/2 »; « 1re partie » when the title of the series is not known; null for a post outside a series. */
export const SeriesBox = replaceable(
  "series-box",
  function SeriesBox({ site, post }: { readonly site: Site; readonly post: Post }): VNode | null {
    const { series } = post;
    const rank = post.entry.series?.part;
    if (!series) return rank === undefined ? null : <p class="series-part">{partText(rank)}</p>;
    const part = rank ?? series.posts.indexOf(post) + 1;
    // As announced, unless more parts than that have been published.
    const announced = series.posts.map(({ entry }) => entry.series?.of ?? 0);
    const total = Math.max(part, series.posts.length, ...announced);
    if (total < 2) return null;
    return (
      <aside class="series" aria-labelledby="serie">
        <p class="series-title" id="serie">
          Série{" "}
          <a href={href(site, series.url)}>
            <Words of={series.title} />
          </a>
          <span class="series-part">
            {" "}
            {part}/{total}
          </span>
        </p>
        <ol data-pagefind-ignore>
          {series.posts.map((other) => (
            <li key={other.url}>
              {other === post ? (
                <span aria-current="page" {...spoken(other.entry.lang)}>
                  <Words of={other.title} lang={other.entry.lang} />
                </span>
              ) : (
                <a href={href(site, other.url)} {...spoken(other.entry.lang)}>
                  <Words of={other.title} lang={other.entry.lang} />
                </a>
              )}
            </li>
          ))}
        </ol>
      </aside>
    );
  },
);
