/** A formation: its sessions and practical sheet first, then its text. */
import type { VNode } from "preact";
import type { Formation } from "../../src/content/model.ts";
import type { Post, Site } from "../../src/site/model.ts";
import { PostText } from "./post-text.tsx";
import { PracticalSheet } from "./practical-sheet.tsx";
import { SessionItem } from "./session-item.tsx";

interface FormationBodyProps {
  readonly site: Site;
  readonly post: Post;
  readonly entry: Formation;
}

/** The body of a formation's page; each session has its own anchor. */
export function FormationBody({ site, post, entry }: FormationBodyProps): VNode {
  return (
    <>
      <div class="sheet">
        {post.sessions.length > 0 && (
          <section class="sheet-sessions" aria-labelledby="seances">
            <h2 id="seances">{post.sessions.length > 1 ? "Les séances" : "La séance"}</h2>
            <ul class="sessions">
              {post.sessions.map((item) => (
                <SessionItem key={item.anchor} site={site} item={item} own />
              ))}
            </ul>
          </section>
        )}
        <section class="sheet-facts" aria-labelledby="en-pratique">
          <h2 id="en-pratique">En pratique</h2>
          <PracticalSheet site={site} entry={entry} />
        </section>
      </div>
      <PostText site={site} post={post} />
    </>
  );
}
