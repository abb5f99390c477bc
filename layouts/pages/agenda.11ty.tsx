/** The agenda: upcoming sessions and events by month, then past years, collapsed; and its filtered pages. */
import type { VNode } from "preact";
import type { MonthSessions, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { AgendaFilters } from "../partials/agenda-filters.tsx";
import { AgendaHead } from "../partials/agenda-head.tsx";
import { CountedLinks } from "../partials/counted-links.tsx";
import { Document } from "../partials/document.tsx";
import { NothingComing } from "../partials/nothing-coming.tsx";
import { SessionItem } from "../partials/session-item.tsx";

export const data = pageData("agenda");

/** Renders the page; filters are links, so no script is needed. */
export function render({ site, view }: PageProps<"agenda">): VNode {
  return (
    <Document site={site} view={view} layout="agenda">
      <AgendaHead site={site} view={view} look="list" intro={view.description} />
      <AgendaFilters site={site} view={view} />
      {view.upcoming.length === 0 && <NothingComing site={site} />}
      <Months site={site} view={view} months={view.upcoming} level={2} />
      {view.past.length > 0 && (
        <section class="past beside" aria-labelledby="passe">
          <h2 id="passe">Dates passées</h2>
          <div>
            {view.past.map(({ year, months }, at) => (
              <details key={year} open={view.upcoming.length === 0 && at === 0}>
                <summary>{year}</summary>
                <Months site={site} view={view} months={months} level={3} />
              </details>
            ))}
          </div>
        </section>
      )}
    </Document>
  );
}

interface MonthsProps extends Pick<PageProps<"agenda">, "site" | "view"> {
  readonly months: readonly MonthSessions[];
  readonly level: 2 | 3;
}

/** Months with their sessions, then months that only link to their page. */
function Months({ site, view, months, level }: MonthsProps): VNode {
  const brief = months.flatMap(({ title, url, sessions, brief }) =>
    brief && url !== undefined ? [{ label: title, url, count: sessions.length }] : [],
  );
  return (
    <>
      {months
        .filter((month) => !month.brief)
        .map((month) => (
          <Month key={month.title} site={site} month={month} level={level} />
        ))}
      {brief.length > 0 && (
        <section class={level === 2 ? "agenda-month beside" : "agenda-month"}>
          {level === 2 && <h2 class="month-title">Plus tard</h2>}
          <CountedLinks site={site} links={brief} noun="date" />
          {view.filter && <p>La page de chaque mois montre aussi les autres dates.</p>}
        </section>
      )}
    </>
  );
}

interface MonthProps {
  readonly site: Site;
  readonly month: MonthSessions;
  readonly level: 2 | 3;
}

function Month({ site, month: { title, url, sessions }, level }: MonthProps): VNode {
  const Title = `h${level}` as const;
  return (
    <section class={level === 2 ? "agenda-month beside" : "agenda-month"}>
      <Title class="month-title">{url ? <a href={href(site, url)}>{title}</a> : title}</Title>
      <ul class="sessions">
        {sessions.map((item) => (
          <SessionItem key={item.url} site={site} item={item} titled="formation" level={level === 2 ? 3 : 4} />
        ))}
      </ul>
    </section>
  );
}
