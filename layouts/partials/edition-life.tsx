/** The life of an edition step by step, then the edition that follows. */
import type { VNode } from "preact";
import { lifeOf, nextEdition } from "../../src/site/edition-words.ts";
import type { Site, SiteEdition } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { LifeLine } from "./life-line.tsx";
import { When } from "./when.tsx";
import { WordsIn } from "./words-in.tsx";

interface EditionLifeProps {
  readonly site: Site;
  readonly edition: SiteEdition;
}

/** The line of its steps; the next edition, when it is known. */
export function EditionLife({ site, edition }: EditionLifeProps): VNode {
  const next = nextEdition(edition);
  return (
    <>
      <LifeLine site={site} steps={lifeOf(edition)} />
      {next && (
        <p class="life-next" data-pagefind-ignore>
          Édition suivante :{" "}
          <a href={href(site, next.url)}>
            <WordsIn of={next.title} lang={next.event.lang} />
          </a>
          {next.date ? (
            <>
              , <When date={next.date} end={next.endDate} />
            </>
          ) : (
            next.loose && `, ${next.loose.words}`
          )}
        </p>
      )}
    </>
  );
}
