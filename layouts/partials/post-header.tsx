/** The header of a post: kind, title, dates, authors, reading time. */
import type { ComponentChild, VNode } from "preact";
import { compareDates } from "../../src/locale/fr/calendar-date.ts";
import { isCollective } from "../../src/site/collective-name.ts";
import type { Post, Profile, Site } from "../../src/site/model.ts";
import { personUrl } from "../../src/site/people.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { Badge } from "./badge.tsx";
import { CardPicture } from "./card-picture.tsx";
import { HeadPoster } from "./head-poster.tsx";
import { KindLabel } from "./kind-mark.tsx";
import { PictureWords } from "./picture-words.tsx";
import { spoken } from "./spoken.ts";
import { When } from "./when.tsx";
import { Words } from "./words.tsx";

/** The page's only h1, with its overline above and its facts below. */
export const PostHeader = replaceable(
  "post-header",
  function PostHeader({ site, post }: { readonly site: Site; readonly post: Post }): VNode {
    return (
      <header class="post-head">
        <p class="overline" data-pagefind-ignore>
          <KindLabel site={site} post={post} linked /> <Badge badge={post.badge} />
        </p>
        <h1 class="p-name" data-pagefind-meta="title" data-pagefind-weight="10" {...spoken(post.entry.lang)}>
          <Words of={post.title} lang={post.entry.lang} />
        </h1>
        {post.entry.summary && (
          <p class="standfirst p-summary" id="resume" data-pagefind-weight="7" {...spoken(post.entry.lang)}>
            <Words of={post.summary} lang={post.entry.lang} />
          </p>
        )}
        <p class="byline">
          <span data-pagefind-ignore>
            Publié le <When date={post.entry.date} class="dt-published" />
          </span>
          {compareDates(post.modified, post.entry.date) > 0 && (
            <span data-pagefind-ignore>
              mis à jour le <When date={post.modified} class="dt-updated" />
            </span>
          )}
          {post.authors.length > 0 && (
            <span>
              par <Authors site={site} authors={post.authors} />
            </span>
          )}
          <span data-pagefind-ignore>{post.minutes} min de lecture</span>
        </p>
        <HeadPicture site={site} post={post} />
      </header>
    );
  },
);

/** Beside the title of wide screens: the poster, or the picture of a training, which is above its text on the others; other texts begin with theirs. */
function HeadPicture({ site, post }: { readonly site: Site; readonly post: Post }): VNode | null {
  const { base, id, image, lang } = post.entry;
  if (image?.asset === undefined) return <HeadPoster site={site} poster={site.posters.get(id)} />;
  if (base !== "formation") return null;
  return (
    <figure class="head-poster head-picture" data-pagefind-ignore>
      <CardPicture site={site} post={post} alt={image.alt} />
      <PictureWords picture={image} lang={lang} />
    </figure>
  );
}

function Authors({ site, authors }: { readonly site: Site; readonly authors: readonly Profile[] }): VNode {
  return (
    <>
      {authors.map(({ person, url }, at) => (
        <>
          {at > 0 && (at === authors.length - 1 ? " et " : ", ")}
          {personUrl(site, person) ? (
            <a class="p-author h-card" href={href(site, url)} rel="author">
              <Signature site={site} name={person.name} />
            </a>
          ) : (
            <span class="p-author h-card">
              <Signature site={site} name={person.name} />
            </span>
          )}
          {person.organisation && person.organisation !== site.settings.title && ` (${person.organisation})`}
        </>
      ))}
    </>
  );
}

/** A body that signs is the organization of its own card (microformats: h-card with the same `p-name` and `p-org`). */
function Signature({ site, name }: { readonly site: Site; readonly name: string }): ComponentChild {
  return isCollective(name, site.settings) ? <span class="p-name p-org">{name}</span> : name;
}
