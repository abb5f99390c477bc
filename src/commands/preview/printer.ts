/** Prints one page when it is asked for, with the very templates that Eleventy prints: a preview never waits for the pages nobody looks at. */
import type { VNode } from "preact";
import * as agenda from "../../../layouts/agenda.11ty.tsx";
import * as agendaMonth from "../../../layouts/agenda-month.11ty.tsx";
import * as archive from "../../../layouts/archive.11ty.tsx";
import * as feeds from "../../../layouts/feeds.11ty.tsx";
import * as home from "../../../layouts/home.11ty.tsx";
import * as index from "../../../layouts/index.11ty.tsx";
import * as notFound from "../../../layouts/not-found.11ty.tsx";
import * as page from "../../../layouts/page.11ty.tsx";
import * as post from "../../../layouts/post.11ty.tsx";
import * as search from "../../../layouts/search.11ty.tsx";
import * as siteMap from "../../../layouts/site-map.11ty.tsx";
import * as subscription from "../../../layouts/subscription.11ty.tsx";
import { printPage } from "../../eleventy-bridge.ts";
import type { Site, View, Views } from "../../site/model.ts";

type Renderers = { readonly [Name in keyof Views]: (props: { site: Site; view: Views[Name][number] }) => VNode };

const RENDER: Renderers = {
  home: home.render,
  post: post.render,
  page: page.render,
  archive: archive.render,
  index: index.render,
  agenda: agenda.render,
  agendaMonth: agendaMonth.render,
  subscription: subscription.render,
  search: search.render,
  feeds: feeds.render,
  siteMap: siteMap.render,
  notFound: notFound.render,
};

export interface Printer {
  /** The page of a site URL, or undefined when the site has none there. */
  readonly print: (url: string) => { readonly html: string; readonly view: View } | undefined;
  readonly notFound: () => string;
}

/** Prepares the table of pages of a site. */
export function createPrinter(site: Site): Printer {
  const pages = new Map<string, { readonly name: keyof Views; readonly view: View }>();
  for (const name of Object.keys(site.views) as (keyof Views)[]) {
    for (const view of site.views[name]) pages.set(view.url, { name, view });
  }
  const html = (name: keyof Views, view: View): string =>
    printPage((RENDER[name] as (props: { site: Site; view: View }) => VNode)({ site, view }));
  return {
    print: (url) => {
      const found = pages.get(url);
      return found === undefined ? undefined : { html: html(found.name, found.view), view: found.view };
    },
    notFound: () => {
      const [view] = site.views.notFound;
      return view === undefined ? "" : html("notFound", view);
    },
  };
}
