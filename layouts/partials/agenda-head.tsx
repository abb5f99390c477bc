/** The head of the pages of the agenda: its title, and the three ways to look at it, each a page. */
import type { VNode } from "preact";
import { isoDate } from "../../src/locale/fr/calendar-date.ts";
import { ROUTES } from "../../src/routes.ts";
import type { PageData, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { PageHeader } from "./page-header.tsx";

export type AgendaLook = "list" | "month" | "posters";

interface AgendaHeadProps {
  readonly site: Site;
  readonly view: PageData;
  readonly look: AgendaLook;
  readonly intro?: string;
}

/** The look that the page has is marked, also on the page of a part of the agenda. */
export function AgendaHead({ site, view, look, intro }: AgendaHeadProps): VNode {
  const month = monthShown(site);
  const looks = [
    { name: "list", label: "Liste", url: ROUTES.agenda },
    ...(month === undefined ? [] : [{ name: "month", label: "Mois", url: month }]),
    { name: "posters", label: "Affiches", url: ROUTES.agendaPosters },
  ];
  return (
    <PageHeader title={view.title} intro={intro}>
      <div class="looks">
        <nav aria-label="Voir l’agenda autrement">
          <ul>
            {looks.map(({ name, label, url }) => (
              <li key={name}>
                <a class={`look look-${name}`} href={href(site, url)} aria-current={name === look ? "true" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p>
          <a href={href(site, ROUTES.subscription)}>S’abonner au calendrier</a>
        </p>
      </div>
    </PageHeader>
  );
}

/** The page of the first month from today on that has a date, else of the last one. */
function monthShown({ views, now }: Site): string | undefined {
  const months = views.agendaMonth;
  const next = months.find(({ year, month }) => isoDate({ year, month }) >= now.slice(0, 7));
  return (next ?? months.at(-1))?.url;
}
