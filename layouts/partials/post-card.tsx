/** A post in a list: picture, kind, date, title, summary and categories. The title is the link to the post; « Lire la suite » is another when the editor ended the excerpt. */
import type { VNode } from "preact";
import type { Post, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { Badge } from "./badge.tsx";
import { CardPicture } from "./card-picture.tsx";
import { KindLabel, kindClasses } from "./kind-mark.tsx";
import { SessionsSummary } from "./sessions-glance.tsx";
import { spoken } from "./spoken.ts";
import { When } from "./when.tsx";
import { Words } from "./words.tsx";

interface PostCardProps {
  readonly site: Site;
  readonly post: Post;
  /** Heading level, from the page's outline. */
  readonly level?: 2 | 3;
  /** Without summary and categories, for narrow lists. */
  readonly brief?: boolean;
  /** True for the card that is wider than the others. */
  readonly large?: boolean;
  /** True for the card whose picture is loaded first. */
  readonly first?: boolean;
}

/** One entry of an archive, of the home page or of « À lire aussi ». */
export const PostCard = replaceable(
  "post-card",
  function PostCard({ site, post, level = 2, brief = false, large = false, first = false }: PostCardProps): VNode {
    const Title = `h${level}` as const;
    return (
      <article class={`card ${kindClasses("card", site, post)}`}>
        <CardPicture site={site} post={post} position={large ? "large" : "card"} first={first} />
        <div class="card-body">
          <p class="card-over">
            <KindLabel site={site} post={post} /> <When date={post.entry.date} /> <Badge badge={post.badge} />
          </p>
          <Title class="card-title" {...spoken(post.entry.lang)}>
            <a href={href(site, post.url)}>
              <Words of={post.title} lang={post.entry.lang} />
            </a>
          </Title>
          <SessionsSummary post={post} />
          {!brief && post.summary !== "" && (
            <p class="card-summary" {...spoken(post.entry.lang)}>
              <Words of={post.summary} lang={post.entry.lang} />
            </p>
          )}
          {!brief && isCutByEditor(post) && (
            <p class="card-more">
              <a href={href(site, post.url)}>
                Lire la suite<span class="hidden">{` : ${post.title}`}</span>
              </a>
            </p>
          )}
          {!brief && post.categories.length > 0 && (
            <>
              <p class="hidden">Catégories :</p>
              <ul class="card-terms">
                {post.categories.map(({ label, slug }) => (
                  <li key={slug}>
                    <Words of={label} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </article>
    );
  },
);

/** True when the card shows the beginning of the text, as far as the editor chose. */
function isCutByEditor({ entry, text }: Post): boolean {
  return entry.summary === undefined && text.excerptHtml !== undefined;
}
