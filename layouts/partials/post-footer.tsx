/** The end of a post: terms, source, those who sign it, adjacent posts and related posts. */
import type { VNode } from "preact";
import type { Post, Site, Term } from "../../src/site/model.ts";
import { presentedAuthors } from "../../src/site/presented.ts";
import { taughtOn } from "../../src/site/taught.ts";
import { hasPage } from "../../src/site/terms.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { Named } from "./named-link.tsx";
import { PersonCard } from "./person-card.tsx";
import { PostCard } from "./post-card.tsx";
import { ShareLinks } from "./share-links.tsx";
import { Words } from "./words.tsx";
import { WordsIn } from "./words-in.tsx";

/** Terms, source and authors, then the trainings on the subject, « Sur le même événement », « À lire aussi », and the previous and next posts. */
export const PostFooter = replaceable(
  "post-footer",
  function PostFooter({ site, post }: { readonly site: Site; readonly post: Post }): VNode {
    const { source } = post.entry;
    const writers = presentedAuthors(post);
    const taught = taughtOn(site, post).filter((training) => !post.sameEvent.includes(training));
    const related = post.related.filter((other) => !post.sameEvent.includes(other) && !taught.includes(other));
    return (
      <footer class="post-foot">
        <div class="terms" data-pagefind-weight="2">
          <Terms site={site} title="Catégories" terms={post.categories} />
          <Terms site={site} title="Étiquettes" terms={post.tags} />
          {source && (
            <p>
              <b>Source</b> <Named of={source} />
            </p>
          )}
        </div>
        {writers.length > 0 && (
          <div class="writers" data-pagefind-ignore>
            {writers.map((profile) => (
              <PersonCard key={profile.url} site={site} profile={profile} />
            ))}
          </div>
        )}
        <ShareLinks site={site} url={post.url} title={post.title} />
        <Posts site={site} title="Ce sujet se donne en formation" id="en-formation" posts={taught} />
        <Posts site={site} title="Sur le même événement" id="meme-evenement" posts={post.sameEvent} />
        <Posts site={site} title="À lire aussi" id="a-lire-aussi" posts={related} />
        <Neighbours site={site} post={post} />
      </footer>
    );
  },
);

function Terms({
  site,
  title,
  terms,
}: {
  readonly site: Site;
  readonly title: string;
  readonly terms: readonly Term[];
}): VNode | null {
  if (terms.length === 0) return null;
  return (
    <div>
      <p data-pagefind-ignore>
        <b>{title}</b>
      </p>
      <ul>
        {terms.map((term) => (
          <li key={term.slug}>
            {hasPage(term) ? (
              <a class="p-category" href={href(site, term.url)} rel="tag">
                <Words of={term.label} />
              </a>
            ) : (
              <Words of={term.label} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PostsProps {
  readonly site: Site;
  readonly title: string;
  readonly id: string;
  readonly posts: readonly Post[];
}

function Posts({ site, title, id, posts }: PostsProps): VNode | null {
  if (posts.length === 0) return null;
  return (
    <section class="more" data-pagefind-ignore aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="cards cards-brief">
        {posts.map((other) => (
          <PostCard key={other.url} site={site} post={other} level={3} brief />
        ))}
      </div>
    </section>
  );
}

function Neighbours({ site, post: { previous, next } }: { readonly site: Site; readonly post: Post }): VNode | null {
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label="Texte précédent et texte suivant">
      {previous && (
        <a href={href(site, previous.url)} rel="prev">
          <span>Précédent</span> <WordsIn of={previous.title} lang={previous.entry.lang} />
        </a>
      )}
      {next && (
        <a href={href(site, next.url)} rel="next">
          <span>Suivant</span> <WordsIn of={next.title} lang={next.entry.lang} />
        </a>
      )}
    </nav>
  );
}
