/** The life of an edition as a line of steps, each leading to the texts that tell it. */
import type { VNode } from "preact";
import { lifeOf, nextEdition } from "../../src/site/edition-words.ts";
import type { Post, Site, SiteEdition } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { When } from "./when.tsx";
import { Words } from "./words.tsx";
import { WordsIn } from "./words-in.tsx";

interface EditionLifeProps {
  readonly site: Site;
  readonly edition: SiteEdition;
}

/** An ordered list: what is done, where it stands (`aria-current`), what is ahead; then the next edition, when it is known. */
export function EditionLife({ site, edition }: EditionLifeProps): VNode {
  const next = nextEdition(edition);
  return (
    <>
      <ol class="life" data-pagefind-ignore>
        {lifeOf(edition).map(({ label, state, posts, words }) => (
          <li key={label} class={`life-${state}`} aria-current={state === "now" ? "step" : undefined}>
            <p class="life-label">
              <Words of={label} />
            </p>
            {words && <p class="life-words">{words}</p>}
            {posts.length > 0 && (
              <ul>
                {posts.map((post) => (
                  <li key={post.url}>
                    <PostLink site={site} post={post} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {next && (
        <p class="life-next" data-pagefind-ignore>
          Édition suivante :{" "}
          <a href={href(site, next.url)}>
            <WordsIn of={next.title} lang={next.event.lang} />
          </a>
          {next.facts.date && (
            <>
              , <When date={next.facts.date} end={next.facts.endDate} />
            </>
          )}
        </p>
      )}
    </>
  );
}

function PostLink({ site, post }: { readonly site: Site; readonly post: Post }): VNode {
  return (
    <a href={href(site, post.url)}>
      <WordsIn of={post.title} lang={post.entry.lang} />
    </a>
  );
}
