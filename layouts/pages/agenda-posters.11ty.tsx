/** The agenda as a wall of posters: one for each date to come. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import { href } from "../../src/site/urls.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { AgendaFilters } from "../partials/agenda-filters.tsx";
import { AgendaHead } from "../partials/agenda-head.tsx";
import { Document } from "../partials/document.tsx";
import { NothingComing } from "../partials/nothing-coming.tsx";
import { WallPoster } from "../partials/wall-poster.tsx";

export const data = pageData("agendaPosters");

/** Renders the page; what the wall has no room for is in the list. */
export function render({ site, view }: PageProps<"agendaPosters">): VNode {
  const { sessions } = view;
  return (
    <Document site={site} view={view} layout="agenda">
      <AgendaHead site={site} view={view} look="posters" />
      <AgendaFilters site={site} view={view} />
      {sessions.length === 0 ? (
        <NothingComing site={site} />
      ) : (
        <>
          <ul class="wall">
            {sessions.map((item) => (
              <WallPoster key={item.url} site={site} item={item} />
            ))}
          </ul>
          <p class="onward">
            <a href={href(site, ROUTES.agenda)}>La liste, avec les dates passées</a>
          </p>
        </>
      )}
    </Document>
  );
}
