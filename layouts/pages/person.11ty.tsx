/** Someone’s page: who they are, the trainings that they give, the events where they spoke, the texts that they sign. */
import type { VNode } from "preact";
import { isPresented } from "../../src/site/presented.ts";
import { personFacts } from "../../src/site/search-facts.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { Document } from "../partials/document.tsx";
import { Pages } from "../partials/pagination.tsx";
import { PersonLinks } from "../partials/person-links.tsx";
import { PersonRole } from "../partials/person-role.tsx";
import { Portrait } from "../partials/portrait.tsx";
import { PostCard } from "../partials/post-card.tsx";
import { IndexedArticle } from "../partials/searched-article.tsx";
import { SessionGroups } from "../partials/session-groups.tsx";
import { TraceList } from "../partials/trace-list.tsx";

/** In search, texts about someone come before the short page that leads to them. */
const LIGHT = "0.1";
/** What the person is comes before texts that have the word. */
const OWN = "5";

export const data = pageData("person");

/** Renders the page; search finds here whom the site presents, and what they did in the texts themselves. */
export function render({ site, view }: PageProps<"person">): VNode {
  const { profile, sessions, past, talks, posts, pagination } = view;
  const isFirst = pagination.number === 1;
  return (
    <Document site={site} view={view} layout="person">
      <IndexedArticle class="profile" facts={isFirst && isPresented(profile) ? personFacts(site, view) : undefined}>
        <Presentation site={site} view={view} />
        {sessions.length + past.length > 0 && (
          <section class="beside" aria-labelledby="donne" data-pagefind-ignore>
            <h2 id="donne">{sessions.length > 0 ? "Donne" : "A donné"}</h2>
            {sessions.length > 0 && <SessionGroups site={site} sessions={sessions} />}
            {sessions.length > 0 && past.length > 0 && <h3 class="rubric">A aussi donné</h3>}
            {past.length > 0 && <TraceList site={site} traces={past} />}
          </section>
        )}
        {talks.length > 0 && (
          <section class="beside" aria-labelledby="parole" data-pagefind-ignore>
            <h2 id="parole">A pris la parole</h2>
            <TraceList site={site} traces={talks} />
          </section>
        )}
        {posts.length > 0 && (
          <section class="beside" aria-labelledby="ecrit" data-pagefind-ignore>
            <h2 id="ecrit">A écrit</h2>
            <div class="cards">
              {posts.map((post) => (
                <PostCard key={post.url} site={site} post={post} level={3} />
              ))}
            </div>
          </section>
        )}
      </IndexedArticle>
      <Pages site={site} pagination={pagination} />
    </Document>
  );
}

/** The page’s only h1 (microformats2 h-card). */
function Presentation({ site, view: { title, profile, pagination } }: PageProps<"person">): VNode {
  const { person } = profile;
  const isFirst = pagination.number === 1;
  return (
    <header
      class={profile.portrait && isFirst ? "profile-head h-card" : "profile-head profile-bare h-card"}
      data-pagefind-weight={LIGHT}
    >
      {isFirst && <Portrait site={site} profile={profile} first />}
      <div class="profile-words">
        <PersonRole site={site} person={person} class="overline" weight={OWN} />
        <h1 class="p-name" data-pagefind-meta="title">
          {title}
        </h1>
        {isFirst && person.bio && <p class="standfirst p-note">{person.bio}</p>}
        {isFirst && <PersonLinks person={person} />}
      </div>
    </header>
  );
}
