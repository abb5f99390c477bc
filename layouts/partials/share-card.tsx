/** Open Graph and Twitter card metadata: how a shared link to the page looks. */
import type { VNode } from "preact";
import { kindNamed } from "../../src/content/kinds.ts";
import { isoDate } from "../../src/locale/fr/calendar-date.ts";
import { memoized } from "../../src/locale/memoized.ts";
import { SHARE_SIZE } from "../../src/output/brand/share-image.ts";
import type { PageData, Post, Site, UndatedPageData } from "../../src/site/model.ts";
import { type PagePicture, pagePicture } from "../../src/site/page-picture.ts";
import { absolute } from "../../src/site/urls.ts";

interface ShareCardProps {
  readonly site: Site;
  readonly view: PageData;
  readonly post: Post | undefined;
  /** Language of the title and description, when it is not that of the site. */
  readonly lang: string | undefined;
}

/** The metadata of ogp.me; a post is an `article`, any other page a `website`. */
export function ShareCard({ site, view, post, lang }: ShareCardProps): VNode {
  const picture = sharePicture(site, view, post);
  return (
    <>
      <meta property="og:title" content={view.title} />
      <meta property="og:type" content={post ? "article" : "website"} />
      <meta property="og:url" content={absolute(site, view.url)} />
      <meta property="og:description" content={view.description} />
      <meta property="og:site_name" content={site.settings.title} />
      <meta property="og:locale" content={openGraphLocale(lang ?? site.settings.language)} />
      <meta property="og:image" content={picture.url} />
      <meta property="og:image:type" content={picture.type} />
      <meta property="og:image:width" content={String(picture.width)} />
      <meta property="og:image:height" content={String(picture.height)} />
      <meta property="og:image:alt" content={picture.alt} />
      <meta name="twitter:card" content="summary_large_image" />
      {post && <ArticleCard site={site} post={post} />}
    </>
  );
}

/** « en_CA », « de_DE »: a language and a territory, the most usual one when the tag has none (ogp.me, `og:locale`). */
const openGraphLocale = memoized((tag: string): string => {
  try {
    const { language, region } = new Intl.Locale(tag).maximize();
    return region === undefined ? language : `${language}_${region}`;
  } catch {
    return "fr_CA";
  }
});

function ArticleCard({ site, post }: { readonly site: Site; readonly post: Post }): VNode {
  return (
    <>
      <meta property="article:published_time" content={isoDate(post.entry.date)} />
      <meta property="article:modified_time" content={isoDate(post.modified)} />
      {post.authors.map(({ person }) => (
        <meta key={person.id} property="article:author" content={person.name} />
      ))}
      <meta property="article:section" content={kindNamed(site.settings.kinds, post.kind).plural} />
      {post.tags.map(({ slug, label }) => (
        <meta key={slug} property="article:tag" content={label} />
      ))}
    </>
  );
}

/** The page's own picture when it is a large bitmap, the only kind social networks accept; else the one drawn for it, or for its kind; else the site's. */
function sharePicture(site: Site, view: PageData, post: Post | undefined) {
  const own = (post ?? (view as Partial<UndatedPageData>).page)?.entry.image;
  const { settings, shareImage } = site;
  const whole = { url: shareImage, alt: `${settings.title} : ${settings.description}` };
  const found: PagePicture = pagePicture(site, view.url, own) ?? whole;
  return { type: "image/png", ...SHARE_SIZE, ...found.own, url: absolute(site, found.url), alt: found.alt };
}
