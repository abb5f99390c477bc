/** The `<head>`: title, canonical URL, adjacent pages, feeds, icons, share card. */
import type { ComponentChildren, VNode } from "preact";
import { kindNamed } from "../../src/content/kinds.ts";
import { hasDrawnIcon } from "../../src/output/brand/brand-files.ts";
import { jsonLd } from "../../src/output/json-ld/json-ld.ts";
import { contentSecurityPolicyMeta, REFERRER_POLICY } from "../../src/output/policy.ts";
import { ROUTES } from "../../src/routes.ts";
import type {
  ArchivePageData,
  Feed,
  PageData,
  Post,
  PosterPageData,
  PostPageData,
  Site,
  UndatedPageData,
} from "../../src/site/model.ts";
import { absolute, href } from "../../src/site/urls.ts";
import { styleSheet, titleFont } from "../assets.ts";
import { replaceable } from "../replaceable.tsx";
import { plannedOf } from "./planned.ts";
import { Raw } from "./raw.tsx";
import { ShareCard } from "./share-card.tsx";
import { spoken } from "./spoken.ts";

const LONGEST_TITLE = 70;

interface HeadProps {
  readonly site: Site;
  readonly view: PageData;
  /** What a site adds at the end. */
  readonly children?: ComponentChildren;
}

/** Renders the `<head>`; the content security policy comes right after the charset so that it applies to everything below. */
export const Head = replaceable("head", function Head({ site, view, children }: HeadProps): VNode {
  const post = "post" in view ? (view as PostPageData).post : undefined;
  const lang = textLanguage(view);
  const data = jsonLd(site, view);
  const robots = view.robots ?? (view.noindex ? "noindex, follow" : undefined);
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicyMeta(site)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title {...spoken(lang)}>{documentTitle(site, view)}</title>
      <meta name="description" content={view.description} {...spoken(lang)} />
      {robots !== undefined && <meta name="robots" content={robots} />}
      <meta name="referrer" content={REFERRER_POLICY} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#faf7f0" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#15161a" media="(prefers-color-scheme: dark)" />
      {view.url !== ROUTES.notFound && <link rel="canonical" href={absolute(site, view.url)} />}
      <Neighbours site={site} view={view} />
      <link
        rel="preload"
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
        href={href(site, `/${titleFont().path}`)}
      />
      <link rel="stylesheet" href={href(site, `/${styleSheet(site).path}`)} />
      <link rel="icon" href={href(site, ROUTES.favicon)} sizes="32x32" />
      {hasDrawnIcon(site) && <link rel="icon" href={href(site, ROUTES.icon)} type="image/svg+xml" />}
      <link rel="apple-touch-icon" href={href(site, ROUTES.touchIcon)} />
      <link rel="manifest" href={href(site, ROUTES.manifest)} />
      {feedsOf(site, view, post).map((feed) => (
        <FeedLinks key={feed.atomUrl} site={site} feed={feed} />
      ))}
      <ShareCard site={site} view={view} post={post} lang={lang} />
      {data !== "" && <Raw as="script" type="application/ld+json" html={data} />}
      {children}
    </head>
  );
});

/** The language of what the page is about, when it says one: that of its title and description. */
function textLanguage(view: PageData): string | undefined {
  if ("post" in view) return (view as PostPageData).post.entry.lang;
  if ("item" in view) return plannedOf((view as PosterPageData).item).lang;
  return "page" in view ? (view as UndatedPageData).page.entry.lang : undefined;
}

/** « Titre – Site »; the home page has the site's name only, and a long title stands alone rather than be truncated by search engines. */
function documentTitle(site: Site, view: PageData): string {
  if (view.url === "/") return site.settings.title;
  const title = distinctTitle(view);
  const full = `${title} – ${site.settings.title}`;
  return full.length > LONGEST_TITLE ? title : full;
}

/** « Étiquette : Accessibilité »: a term may have the same name as a page, a kind or another term. */
function distinctTitle(view: PageData): string {
  if (!("archive" in view)) return view.title;
  const { archive, overline, title } = view as ArchivePageData;
  return archive === "category" || archive === "tag" || archive === "series" ? `${overline}\u00a0: ${title}` : title;
}

/** The site's feed on every page, and the section's own where there is one. */
function feedsOf(site: Site, view: PageData, post: Post | undefined): readonly Feed[] {
  const section =
    view.feed ?? (post && site.feeds.find(({ pageUrl }) => pageUrl === kindNamed(site.settings.kinds, post.kind).url));
  const whole = site.feeds.find(({ pageUrl }) => pageUrl === "/");
  return [whole, section].filter((feed, at, all): feed is Feed => feed !== undefined && all.indexOf(feed) === at);
}

function FeedLinks({ site, feed }: { readonly site: Site; readonly feed: Feed }): VNode {
  return (
    <>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={`${feed.title} (Atom)`}
        href={href(site, feed.atomUrl)}
      />
      <link
        rel="alternate"
        type="application/feed+json"
        title={`${feed.title} (JSON)`}
        href={href(site, feed.jsonUrl)}
      />
    </>
  );
}

function Neighbours({ site, view }: { readonly site: Site; readonly view: PageData }): VNode | null {
  if (!("pagination" in view)) return null;
  const { number, urls } = (view as ArchivePageData).pagination;
  const previous = urls[number - 2];
  const next = urls[number];
  return (
    <>
      {previous && <link rel="prev" href={absolute(site, previous)} />}
      {next && <link rel="next" href={absolute(site, next)} />}
    </>
  );
}
