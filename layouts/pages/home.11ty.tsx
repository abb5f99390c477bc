/** The home page: what the site is, upcoming sessions, latest posts, categories. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import { href } from "../../src/site/urls.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { CountedLinks } from "../partials/counted-links.tsx";
import { Document } from "../partials/document.tsx";
import { PostCard } from "../partials/post-card.tsx";
import { SessionsBoard } from "../partials/sessions-board.tsx";

export const data = pageData("home");

const FRONT = 3;

/** Renders the page: sessions before the newest posts when some are upcoming, else after; side by side on wide screens. */
export function render({ site, view }: PageProps<"home">): VNode {
  const front = view.latest.slice(0, FRONT);
  const notices = view.latest.slice(FRONT);
  const board = <SessionsBoard site={site} sessions={view.sessions} />;
  return (
    <Document site={site} view={view} layout="home">
      <div class={site.sessions.length > 0 ? "front front-beside" : "front"}>
        <h1 class="motto">{site.settings.description}</h1>
        {view.sessions.length > 0 && board}
        <section class="front-lead" aria-labelledby="a-la-une">
          <h2 id="a-la-une" class="rubric">
            À la une
          </h2>
          {front.map((post, at) => (
            <PostCard key={post.url} site={site} post={post} level={3} picture={at === 0} />
          ))}
        </section>
        {view.sessions.length === 0 && board}
      </div>
      {notices.length > 0 && (
        <section aria-labelledby="ensuite">
          <h2 id="ensuite" class="rubric">
            À lire ensuite
          </h2>
          <div class="notices">
            {notices.map((post) => (
              <PostCard key={post.url} site={site} post={post} level={3} />
            ))}
          </div>
          <p class="onward">
            <a href={href(site, ROUTES.archives)}>Toutes les archives</a>
          </p>
        </section>
      )}
      {view.categories.length > 0 && (
        <section aria-labelledby="themes">
          <h2 id="themes" class="rubric">
            Par thème
          </h2>
          <CountedLinks
            site={site}
            links={view.categories.map(({ label, url, posts }) => ({ label, url, count: posts.length }))}
          />
        </section>
      )}
    </Document>
  );
}
