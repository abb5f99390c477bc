/** The filters of the agenda: links to its pages by sort and price, then, folded away, by category and venue. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import type { AgendaFilter, AgendaPageData, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { Count } from "./counted-links.tsx";
import { Words } from "./words.tsx";

interface AgendaFiltersProps {
  readonly site: Site;
  readonly view: Pick<AgendaPageData, "url" | "filters" | "filter">;
}

/** The class of the mark of trainings and events, that of their kinds. */
const MARKS: Partial<Record<AgendaFilter["kind"], string>> = {
  trainings: "kind kind-formation",
  events: "kind kind-conference kind-event",
};

const FOLDED = [
  ["category", "Par catégorie"],
  ["place", "Par lieu"],
] as const;

/** A navigation landmark; the current page is marked, and the whole agenda is the first link. */
export function AgendaFilters({ site, view }: AgendaFiltersProps): VNode | null {
  const { filters, filter } = view;
  if (filters.length === 0) return null;
  const folded = FOLDED.map(([kind, title]) => ({
    title,
    links: filters.filter((other) => other.kind === kind),
  })).filter(({ links }) => links.length > 0);
  return (
    <nav class="filters" aria-label="Filtrer l’agenda">
      <ul>
        <li>
          <a href={href(site, ROUTES.agenda)} aria-current={filter === undefined ? "true" : undefined}>
            Tout
          </a>
        </li>
        {filters
          .filter(({ kind }) => kind !== "category" && kind !== "place")
          .map((other) => (
            <Filter key={other.url} site={site} view={view} filter={other} />
          ))}
      </ul>
      {folded.length > 0 && (
        <details open={filter?.kind === "category" || filter?.kind === "place"}>
          <summary>Par catégorie ou par lieu</summary>
          {folded.map(({ title, links }) => (
            <div key={title}>
              <p class="filters-title">{title}</p>
              <ul>
                {links.map((other) => (
                  <Filter key={other.url} site={site} view={view} filter={other} />
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </nav>
  );
}

function Filter({ site, view, filter }: AgendaFiltersProps & { readonly filter: AgendaFilter }): VNode {
  const { kind, label, url, coming } = filter;
  return (
    <li>
      <a class={MARKS[kind]} href={href(site, url)} aria-current={view.url === url ? "page" : undefined}>
        <Words of={label} />
        {coming > 0 && " "}
        {coming > 0 && <Count of={coming} noun="date à venir" many="dates à venir" />}
      </a>
    </li>
  );
}
