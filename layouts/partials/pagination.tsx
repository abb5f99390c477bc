/** The pagination of an archive, omitted for a single page. */
import type { VNode } from "preact";
import type { Pagination, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";

const NEAR = 2;

/** A navigation landmark: previous, first, last and nearby pages, next. */
export const Pages = replaceable(
  "pagination",
  function Pages({ site, pagination }: { readonly site: Site; readonly pagination: Pagination }): VNode | null {
    const { number, count, urls } = pagination;
    if (count < 2) return null;
    const previous = urls[number - 2];
    const next = urls[number];
    return (
      <nav class="pages set-in" aria-label="Pagination">
        {previous && (
          <a class="pages-turn" href={href(site, previous)} rel="prev">
            Page précédente
          </a>
        )}
        <ol>
          {shown(number, count).map((page, at, all) => (
            <li key={page} class={at > 0 && page - (all[at - 1] ?? 0) > 1 ? "pages-gap" : undefined}>
              <a href={href(site, urls[page - 1] ?? "")} aria-current={page === number ? "page" : undefined}>
                <span class="hidden">Page </span>
                {page}
              </a>
            </li>
          ))}
        </ol>
        {next && (
          <a class="pages-turn" href={href(site, next)} rel="next">
            Page suivante
          </a>
        )}
      </nav>
    );
  },
);

function shown(number: number, count: number): number[] {
  const pages = Array.from({ length: count }, (_, at) => at + 1);
  return pages.filter((page) => page === 1 || page === count || Math.abs(page - number) <= NEAR);
}
