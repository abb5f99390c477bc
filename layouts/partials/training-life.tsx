/** Where a training stands, and what it leads to once it is over: its report, its guide, or when it is given again. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import type { FormationPost, Site } from "../../src/site/model.ts";
import { nextItem } from "../../src/site/next-step.ts";
import { lifeOfTraining } from "../../src/site/training-life.ts";
import { isCancelled, isOver } from "../../src/site/training-span.ts";
import { href } from "../../src/site/urls.ts";
import { LifeLine } from "./life-line.tsx";
import { SessionWhen } from "./session-when.tsx";
import { WordsIn } from "./words-in.tsx";

interface TrainingLifeProps {
  readonly site: Site;
  readonly post: FormationPost;
}

/** Null as long as its dates say it all. */
export function TrainingLife({ site, post }: TrainingLifeProps): VNode | null {
  const steps = lifeOfTraining(post);
  if (steps.length === 0) return null;
  const next = post.again && nextItem(post.again.sessions);
  return (
    <div class="sheet-life" data-pagefind-ignore>
      <LifeLine site={site} steps={steps} />
      {post.again && (
        <p class="life-next">
          Cette formation se redonne :{" "}
          <a href={href(site, next?.url ?? post.again.url)}>
            {next ? <SessionWhen item={next} /> : <WordsIn of={post.again.title} lang={post.again.entry.lang} />}
          </a>
        </p>
      )}
      {isOver(post) && !post.again && (
        <p class="sheet-over">
          {isCancelled(post) ? "" : "Toutes les séances de cette formation sont passées. "}
          <a href={href(site, ROUTES.agenda)}>L’agenda</a> annonce les suivantes.
        </p>
      )}
    </div>
  );
}
