/** The sessions of a training in one line of a list: the next one, or their number. */
import type { VNode } from "preact";
import { plural } from "../../src/locale/fr/plural.ts";
import type { Post } from "../../src/site/model.ts";
import { clockOf } from "./session-clock.ts";
import { When } from "./when.tsx";

/** « Prochaine séance : 15 janvier 2013 », else the number of sessions; null for other kinds. */
export function SessionsSummary({ post }: { readonly post: Post }): VNode | null {
  if (post.sessions.length === 0) return null;
  const next = post.sessions.find(({ time, session }) => time === "upcoming" && session.status !== "cancelled");
  return (
    <p class="card-sessions" {...(next && clockOf(next))}>
      {plural(post.sessions.length, "séance", "séances")}
      {next?.session.date && (
        <span data-ahead>
          , prochaine : <When date={next.session.date} end={next.session.endDate} />
        </span>
      )}
    </p>
  );
}
