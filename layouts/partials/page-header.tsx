/** The header of a page that is not a post: overline, title, introduction. */
import type { ComponentChildren, VNode } from "preact";
import { replaceable } from "../replaceable.tsx";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";

interface PageHeaderProps {
  readonly title: string;
  readonly overline?: ComponentChildren;
  readonly intro?: string | undefined;
  /** Language of the title and introduction, when it is not that of the site. */
  readonly lang?: string | undefined;
  readonly children?: ComponentChildren;
}

/** The page's only h1. */
export const PageHeader = replaceable(
  "page-header",
  function PageHeader({ title, overline, intro, lang, children }: PageHeaderProps): VNode {
    return (
      <header class="page-head beside">
        {overline && (
          <p class="overline" data-pagefind-ignore>
            {overline}
          </p>
        )}
        <h1 data-pagefind-meta="title" data-pagefind-weight="10" {...spoken(lang)}>
          <Words of={title} lang={lang} />
        </h1>
        {intro && (
          <p class="standfirst" data-pagefind-weight="7" {...spoken(lang)}>
            <Words of={intro} lang={lang} />
          </p>
        )}
        {children}
      </header>
    );
  },
);
