/** The article that search indexes, with Pagefind's metadata, filters and sort keys as attributes. */
import type { ComponentChildren, VNode } from "preact";
import type { SearchFacts } from "../../src/site/search-facts.ts";

interface SearchedArticleProps {
  readonly class: string;
  /** Undefined for a text that search leaves out. */
  readonly facts: SearchFacts | undefined;
  readonly children: ComponentChildren;
}

/** An `<article>`; Pagefind reads one value per attribute, hence one element for each value of a filter. */
export function IndexedArticle({ class: className, facts, children }: SearchedArticleProps): VNode {
  if (facts === undefined) return <article class={className}>{children}</article>;
  const { sortDate, nextDate, date, picture, frame, kind, lang, filters } = facts;
  return (
    <article
      class={className}
      data-pagefind-body
      data-pagefind-sort={`date:${sortDate}`}
      data-pagefind-meta={date && `date:${date}`}
    >
      {children}
      {nextDate && <span hidden data-pagefind-sort={`prochaine:${nextDate}`} />}
      {picture && <span hidden data-pagefind-meta={`image:${picture}`} />}
      {frame && <span hidden data-pagefind-meta={`frame:${frame}`} />}
      {kind && <span hidden data-pagefind-meta={`kind:${kind}`} />}
      {lang && <span hidden data-pagefind-meta={`lang:${lang}`} />}
      {filters.map(([name, value]) => (
        <span key={`${name}:${value}`} hidden data-pagefind-filter={`${name}:${value}`} />
      ))}
    </article>
  );
}
