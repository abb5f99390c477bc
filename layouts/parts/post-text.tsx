/** The text of a post, with its picture above and its table of contents beside. */
import type { VNode } from "preact";
import type { Post, Site } from "../../src/site/model.ts";
import { Contents } from "./contents.tsx";
import { LeadPicture } from "./lead-picture.tsx";
import { Raw } from "./raw.tsx";

/** The reading column; the text was rendered and sanitised before it came here. */
export function PostText({ site, post }: { readonly site: Site; readonly post: Post }): VNode {
  return (
    <div class="reading">
      <Contents text={post.text} />
      <div class="reading-text">
        {post.entry.image && <LeadPicture site={site} picture={post.entry.image} first />}
        <Raw class="prose" html={post.text.html} lang={post.entry.lang} />
      </div>
    </div>
  );
}
