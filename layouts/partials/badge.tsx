/** The badge of an unpublished post, shown in the preview only. */
import type { VNode } from "preact";
import type { Post } from "../../src/site/model.ts";

const WORDS = { draft: "Brouillon", future: "À paraître", expired: "Expiré" } as const;

/** A word that says why the post is not public; null for a published one. */
export function Badge({ badge }: { readonly badge: Post["badge"] }): VNode | null {
  return badge ? (
    <span class="badge" data-pagefind-ignore>
      {WORDS[badge]}
    </span>
  ) : null;
}
