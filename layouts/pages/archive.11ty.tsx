/** An archive page: the posts of a kind, category, tag, year, month or series. */
import type { VNode } from "preact";
import { plural } from "../../src/locale/fr/plural.ts";
import { isDated } from "../../src/output/calendar/feeds.ts";
import { calendarUrls } from "../../src/output/calendar/urls.ts";
import { ROUTES } from "../../src/routes.ts";
import { isSession } from "../../src/site/agenda-item.ts";
import { href } from "../../src/site/urls.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { CountedLinks } from "../partials/counted-links.tsx";
import { Document } from "../partials/document.tsx";
import { NextDates } from "../partials/next-dates.tsx";
import { PageHeader } from "../partials/page-header.tsx";
import { Pages } from "../partials/pagination.tsx";
import { PostCard } from "../partials/post-card.tsx";
import { SessionGroups } from "../partials/session-groups.tsx";

export const data = pageData("archive");

/** Renders the page: upcoming sessions, sub-archives, then the posts with pagination. */
export function render({ site, view }: PageProps<"archive">): VNode {
  const { archive, posts, pagination, children } = view;
  const sessions = view.sessions.filter(isSession);
  return (
    <Document site={site} view={view} layout="archive">
      {archive === "category" ? <Band site={site} view={view} /> : <Heading site={site} view={view} />}
      {archive !== "category" && sessions.length > 0 && (
        <section class="coming beside" aria-labelledby="a-venir">
          <h2 id="a-venir">Séances à venir</h2>
          <SessionGroups site={site} sessions={sessions} />
        </section>
      )}
      {children.length > 0 && (
        <div class="set-in">
          <CountedLinks site={site} links={children} />
        </div>
      )}
      <div class="cards">
        {posts.map((post) => (
          <PostCard key={post.url} site={site} post={post} />
        ))}
      </div>
      <Pages site={site} pagination={pagination} />
    </Document>
  );
}

type ArchiveProps = PageProps<"archive">;

function Heading({ site, view }: ArchiveProps): VNode {
  const { overline, intro, pagination, feed } = view;
  return (
    <PageHeader title={view.title} overline={overline} intro={intro}>
      <p class="archive-facts">
        <span>{plural(pagination.total, "publication")}</span>
        {feed && <a href={href(site, feed.atomUrl)}>Fil Atom</a>}
        <CalendarLink site={site} view={view} />
      </p>
    </PageHeader>
  );
}

/** The band of a theme, with its next dates. */
function Band({ site, view }: ArchiveProps): VNode {
  const term = site.categories.find(({ url }) => url === view.url);
  return (
    <div class="band">
      <Heading site={site} view={view} />
      {term && <NextDates site={site} items={view.sessions} agendaUrl={`${ROUTES.agendaCategories}${term.slug}/`} />}
    </div>
  );
}

/** Link to subscribe to a category's sessions; null when none has a day. */
function CalendarLink({ site, view }: ArchiveProps): VNode | null {
  const term = view.archive === "category" ? site.categories.find(({ url }) => url === view.url) : undefined;
  if (!term || !site.sessions.some((session) => isDated(session) && session.post.categories.includes(term)))
    return null;
  return (
    <a href={href(site, calendarUrls.category(term))} type="text/calendar">
      Calendrier des séances (ICS)
    </a>
  );
}
