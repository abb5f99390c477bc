/** Sessions in date order, with the training's name above each run of consecutive sessions of the same training. */
import type { VNode } from "preact";
import type { Site, SiteSession } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { SessionItem } from "./session-item.tsx";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";

interface SessionGroupsProps {
  readonly site: Site;
  readonly sessions: readonly SiteSession[];
  /** Dates and states only. */
  readonly brief?: boolean;
}

/** A level 3 heading for each run of sessions of one training; the order by date does not change. */
export function SessionGroups({ site, sessions, brief = false }: SessionGroupsProps): VNode {
  return (
    <div class="session-groups">
      {runs(sessions).map(({ post, items }) => (
        <div key={items[0]?.url} class="session-group">
          <h3>
            <a href={href(site, post.url)} {...spoken(post.entry.lang)}>
              <Words of={post.title} lang={post.entry.lang} />
            </a>
          </h3>
          <ul class="sessions">
            {items.map((item) => (
              <SessionItem key={item.url} site={site} item={item} titled="group" brief={brief} level={4} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface Run {
  readonly post: SiteSession["post"];
  readonly items: SiteSession[];
}

function runs(sessions: readonly SiteSession[]): readonly Run[] {
  const found: Run[] = [];
  for (const session of sessions) {
    const last = found.at(-1);
    if (last?.post === session.post) last.items.push(session);
    else found.push({ post: session.post, items: [session] });
  }
  return found;
}
