/** An archive page: the posts of a kind, category, tag, year, month or series. */
import type { VNode } from "preact";
import { plural } from "../../src/locale/fr/plural.ts";
import { isDated } from "../../src/output/calendar/feeds.ts";
import { calendarUrls } from "../../src/output/calendar/urls.ts";
import { ROUTES } from "../../src/routes.ts";
import type { ArchivePageData, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { CountedLinks } from "../partials/counted-links.tsx";
import { Document } from "../partials/document.tsx";
import { kindClasses } from "../partials/kind-mark.tsx";
import { NextDates } from "../partials/next-dates.tsx";
import { NothingComing } from "../partials/nothing-coming.tsx";
import { NothingPublished } from "../partials/nothing-published.tsx";
import { PageHeader } from "../partials/page-header.tsx";
import { Pages } from "../partials/pagination.tsx";
import { PostCard } from "../partials/post-card.tsx";

export const data = pageData("archive");

/** Renders the page: next dates, sub-archives, then the posts with pagination. */
export function render({ site, view }: PageProps<"archive">): VNode {
  const { archive, posts, pagination, sessions, children } = view;
  const hasBand = archive === "category" || sessions.length > 0;
  return (
    <Document site={site} view={view} layout="archive">
      {hasBand ? <Band site={site} view={view} /> : <Heading site={site} view={view} />}
      {children.length > 0 && (
        <div class="set-in">
          <CountedLinks site={site} links={children} />
        </div>
      )}
      {posts.length > 0 ? (
        <div class="cards">
          {posts.map((post) => (
            <PostCard key={post.url} site={site} post={post} />
          ))}
        </div>
      ) : view.url === ROUTES.formations ? (
        <NothingComing site={site} />
      ) : (
        <NothingPublished site={site} />
      )}
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
        {pagination.total > 0 && <span>{plural(pagination.total, "publication")}</span>}
        {feed && <a href={href(site, feed.atomUrl)}>Fil Atom</a>}
        <CalendarLink site={site} view={view} />
      </p>
    </PageHeader>
  );
}

/** The band of a theme, or of a kind that has dates to come, with the next of them. */
function Band({ site, view }: ArchiveProps): VNode {
  const kind = site.settings.kinds.find(({ url }) => url === view.url);
  return (
    <div class={kind ? `band ${kindClasses("card", site, { kind: kind.id })}` : "band"}>
      <Heading site={site} view={view} />
      <NextDates site={site} items={view.sessions} agendaUrl={agendaOf(site, view)} />
    </div>
  );
}

/** The page of the agenda that has these dates, and no other where there is one. */
function agendaOf({ categories, views }: Site, { url }: ArchivePageData): string {
  const term = categories.find((category) => category.url === url);
  const part = term === undefined ? ROUTES.agendaTrainings : `${ROUTES.agendaCategories}${term.slug}/`;
  return views.agenda.some((page) => page.url === part) ? part : ROUTES.agenda;
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
