/** The home page: what the site is, the next sessions, the latest posts, the categories. */
import type { VNode } from "preact";
import { href } from "../src/site/urls.ts";
import { type PageProps, pageData } from "./page-data.ts";
import { CountedLinks } from "./parts/counted-links.tsx";
import { Document } from "./parts/document.tsx";
import { PostCard } from "./parts/post-card.tsx";
import { SessionsBoard } from "./parts/sessions-board.tsx";

export const data = pageData("home");

/** The newest post leads; the others follow as notices. */
export function render({ site, view }: PageProps<"home">): VNode {
  const [lead, ...others] = view.latest;
  return (
    <Document site={site} view={view} layout="home">
      <h1 class="motto">{site.settings.description}</h1>
      <div class="front">
        {lead && (
          <section class="front-lead" aria-labelledby="a-la-une">
            <h2 id="a-la-une" class="rubric">
              À la une
            </h2>
            <PostCard site={site} post={lead} level={3} />
          </section>
        )}
        <SessionsBoard site={site} sessions={view.sessions} />
      </div>
      {others.length > 0 && (
        <section aria-labelledby="derniers">
          <h2 id="derniers" class="rubric">
            Derniers textes
          </h2>
          <div class="notices">
            {others.map((post) => (
              <PostCard key={post.url} site={site} post={post} level={3} />
            ))}
          </div>
          <p class="onward">
            <a href={href(site, "/archives/")}>Toutes les archives</a>
          </p>
        </section>
      )}
      {view.categories.length > 0 && (
        <section aria-labelledby="categories">
          <h2 id="categories" class="rubric">
            Catégories
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
