/** A life as a line of steps, each leading to the texts that tell it. */
import type { VNode } from "preact";
import type { LifeStep } from "../../src/site/life.ts";
import type { Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { ClausePieces } from "./pieces.tsx";
import { Words } from "./words.tsx";
import { WordsIn } from "./words-in.tsx";

interface LifeLineProps {
  readonly site: Site;
  readonly steps: readonly LifeStep[];
}

/** An ordered list: what is done, where it stands (`aria-current`), what is ahead. */
export function LifeLine({ site, steps }: LifeLineProps): VNode | null {
  if (steps.length === 0) return null;
  return (
    <ol class="life" data-pagefind-ignore>
      {steps.map(({ label, state, posts, words }) => (
        <li key={label} class={`life-${state}`} aria-current={state === "now" ? "step" : undefined}>
          <p class="life-label">
            <Words of={label} />
          </p>
          {words && (
            <p class="life-words">
              <ClausePieces of={words} />
            </p>
          )}
          {posts.length > 0 && (
            <ul>
              {posts.map(({ url, title, entry }) => (
                <li key={url}>
                  <a href={href(site, url)}>
                    <WordsIn of={title} lang={entry.lang} />
                  </a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
