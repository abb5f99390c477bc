/** The home page: what the site is and what comes next, then what was published last, guides and themes. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import { href } from "../../src/site/urls.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { ComingCards } from "../partials/coming-cards.tsx";
import { Document } from "../partials/document.tsx";
import { FollowLine } from "../partials/follow-line.tsx";
import { Hero } from "../partials/hero.tsx";
import { PostCard } from "../partials/post-card.tsx";
import { ThemeTiles } from "../partials/theme-tiles.tsx";

export const data = pageData("home");

const FRONT = 3;
const GUIDES = 4;
const OTHERS = 3;

/** Renders the page: the next event, those after it, the newest posts, guides, themes, and how to follow the site. */
export function render({ site, view }: PageProps<"home">): VNode {
  const [next, ...later] = view.sessions;
  const guides = site.posts.filter(({ entry }) => entry.base === "guide").slice(0, GUIDES);
  const latest = view.latest.filter((post) => !guides.includes(post));
  const front = latest.slice(0, FRONT);
  const others = latest.slice(FRONT, FRONT + OTHERS);
  return (
    <Document site={site} view={view} layout="home">
      <Hero site={site} next={next} />
      <ComingCards site={site} sessions={later} />
      {front.length > 0 && (
        <section aria-labelledby="a-la-une">
          <div class="section-head">
            <h2 id="a-la-une">À la une</h2>
            <a href={href(site, ROUTES.archives)}>Toutes les archives</a>
          </div>
          <div class="front-page">
            {front.map((post, at) => (
              <PostCard key={post.url} site={site} post={post} level={3} brief={at > 0} large={at === 0} />
            ))}
          </div>
        </section>
      )}
      {guides.length > 0 && (
        <section aria-labelledby="guides">
          <div class="section-head">
            <h2 id="guides">Guides à emporter</h2>
            <a href={href(site, ROUTES.guides)}>Tous les guides</a>
          </div>
          <div class="cards cards-guides">
            {guides.map((post) => (
              <PostCard key={post.url} site={site} post={post} level={3} brief />
            ))}
          </div>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="aussi">
          <div class="section-head">
            <h2 id="aussi">Publiés aussi</h2>
          </div>
          <div class="cards cards-row">
            {others.map((post) => (
              <PostCard key={post.url} site={site} post={post} level={3} brief />
            ))}
          </div>
        </section>
      )}
      <ThemeTiles site={site} categories={view.categories} />
      <FollowLine site={site} />
    </Document>
  );
}
