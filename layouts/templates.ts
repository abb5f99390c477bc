/** The page templates by the type of page they render, for both Eleventy and the preview. */
import type { VNode } from "preact";
import type { Views } from "../src/site/model.ts";
import * as agenda from "./agenda.11ty.tsx";
import * as agendaMonth from "./agenda-month.11ty.tsx";
import * as archive from "./archive.11ty.tsx";
import * as feeds from "./feeds.11ty.tsx";
import * as home from "./home.11ty.tsx";
import * as index from "./index.11ty.tsx";
import * as notFound from "./not-found.11ty.tsx";
import * as page from "./page.11ty.tsx";
import type { PageProps } from "./page-data.ts";
import * as post from "./post.11ty.tsx";
import * as search from "./search.11ty.tsx";
import * as siteMap from "./site-map.11ty.tsx";
import * as subscription from "./subscription.11ty.tsx";

interface Template<Name extends keyof Views> {
  /** What Eleventy paginates over. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly render: (props: PageProps<Name>) => VNode;
}

/** The template of `agendaMonth` is the file `agenda-month.11ty.tsx`, and so on. */
export const TEMPLATES: { readonly [Name in keyof Views]: Template<Name> } = {
  home,
  post,
  page,
  archive,
  index,
  agenda,
  agendaMonth,
  subscription,
  search,
  feeds,
  siteMap,
  notFound,
};
