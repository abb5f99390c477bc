/** One month of the agenda: a calendar grid and the list of its sessions and events. */
import type { VNode } from "preact";
import { plural } from "../../src/locale/fr/plural.ts";
import { datesOf } from "../../src/site/agenda-item.ts";
import { href } from "../../src/site/urls.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { AgendaHead } from "../partials/agenda-head.tsx";
import { Document } from "../partials/document.tsx";
import { MonthGrid } from "../partials/month-grid.tsx";
import { SessionItem } from "../partials/session-item.tsx";

export const data = pageData("agendaMonth");

/** Renders the page; the grid shows dated sessions only, the list all of them. */
export function render({ site, view }: PageProps<"agendaMonth">): VNode {
  const { previous, next } = view;
  return (
    <Document site={site} view={view} layout="agenda">
      <AgendaHead site={site} view={view} look="month" />
      <div class="month-page">
        <nav class="month-nav" aria-label="Mois précédent et mois suivant">
          {previous && (
            <a href={href(site, previous.url)} rel="prev">
              ← {previous.label}
            </a>
          )}
          {next && (
            <a href={href(site, next.url)} rel="next">
              {next.label} →
            </a>
          )}
        </nav>
        <MonthGrid site={site} view={view} />
        <Undated count={view.sessions.filter((item) => datesOf(item).date?.day === undefined).length} />
      </div>
      <section class="agenda-month beside" aria-labelledby="seances">
        <h2 id="seances" class="month-title">
          Dates du mois
        </h2>
        <ul class="sessions">
          {view.sessions.map((item) => (
            <SessionItem key={item.url} site={site} item={item} titled="formation" />
          ))}
        </ul>
      </section>
    </Document>
  );
}

/** How many sessions are missing from the grid because they have no day. */
function Undated({ count }: { readonly count: number }): VNode | null {
  if (count === 0) return null;
  return (
    <p class="month-undated">
      {plural(count, "activité")} de ce mois {count > 1 ? "n’ont" : "n’a"} pas de jour fixé : voyez la liste.
    </p>
  );
}
