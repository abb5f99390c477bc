/** The text of a post, with its picture above and its table of contents beside it. */
import type { VNode } from "preact";
import type { Post, Site } from "../../src/site/model.ts";
import { Contents } from "./contents.tsx";
import { LeadPicture } from "./lead-picture.tsx";
import { Raw } from "./raw.tsx";
import { spoken } from "./spoken.ts";

interface PostTextProps {
  readonly site: Site;
  readonly post: Post;
  /** True when something with headings precedes: search then attributes the first paragraphs to the page, not to the last of those headings. */
  readonly apart?: boolean;
}

/** The reading column; the text is already rendered and sanitized. */
export function PostText({ site, post, apart = false }: PostTextProps): VNode {
  return (
    <div class="reading" id="texte" data-pagefind-title={apart ? post.title : undefined}>
      <Contents text={post.text} lang={post.entry.lang} />
      <div class="reading-text">
        {post.entry.image && <LeadPicture site={site} picture={post.entry.image} lang={post.entry.lang} first />}
        <Raw class="prose e-content" html={post.text.html} {...spoken(post.entry.lang)} />
      </div>
    </div>
  );
}
