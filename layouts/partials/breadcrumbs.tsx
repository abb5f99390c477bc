/** The breadcrumb trail from the home page to this one, omitted when it has a single step. */
import type { VNode } from "preact";
import type { PageData, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";

/** A labelled navigation landmark; the current page is last, without a link. */
export const Breadcrumbs = replaceable(
  "breadcrumbs",
  function Breadcrumbs({ site, view }: { readonly site: Site; readonly view: PageData }): VNode | null {
    if (view.breadcrumbs.length < 2) return null;
    return (
      <nav class="trail" aria-label="Fil d’Ariane">
        <ol>
          {view.breadcrumbs.map(({ label, url, lang }) => (
            <li key={url}>
              {url === view.url ? (
                <span aria-current="page" {...spoken(lang)}>
                  <Words of={label} lang={lang} />
                </span>
              ) : (
                <a href={href(site, url)} {...spoken(lang)}>
                  <Words of={label} lang={lang} />
                </a>
              )}
            </li>
          ))}
        </ol>
      </nav>
    );
  },
);
