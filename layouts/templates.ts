/** The page templates by the type of page they render, for both Eleventy and the preview. */
import type { VNode } from "preact";
import type { SitePages } from "../src/site/model.ts";
import type { PageProps } from "./page-data.ts";
import * as agenda from "./pages/agenda.11ty.tsx";
import * as agendaMonth from "./pages/agenda-month.11ty.tsx";
import * as agendaPosters from "./pages/agenda-posters.11ty.tsx";
import * as archive from "./pages/archive.11ty.tsx";
import * as event from "./pages/event.11ty.tsx";
import * as events from "./pages/events.11ty.tsx";
import * as feeds from "./pages/feeds.11ty.tsx";
import * as home from "./pages/home.11ty.tsx";
import * as index from "./pages/index.11ty.tsx";
import * as notFound from "./pages/not-found.11ty.tsx";
import * as page from "./pages/page.11ty.tsx";
import * as person from "./pages/person.11ty.tsx";
import * as place from "./pages/place.11ty.tsx";
import * as post from "./pages/post.11ty.tsx";
import * as poster from "./pages/poster.11ty.tsx";
import * as search from "./pages/search.11ty.tsx";
import * as siteMap from "./pages/site-map.11ty.tsx";
import * as subscription from "./pages/subscription.11ty.tsx";

/** A page of ours. */
interface Template<Name extends keyof SitePages> {
  /** What Eleventy paginates over. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly render: (props: PageProps<Name>) => VNode;
}

/** Every list of pages but those that a site adds. */
export type TemplateName = Exclude<keyof SitePages, "own">;

/** The template of `agendaMonth` is the file `agenda-month.11ty.tsx`, and so on. */
export const TEMPLATES: { readonly [Name in TemplateName]: Template<Name> } = {
  home,
  post,
  page,
  archive,
  person,
  place,
  index,
  events,
  event,
  agenda,
  agendaMonth,
  agendaPosters,
  poster,
  subscription,
  search,
  feeds,
  siteMap,
  notFound,
};
