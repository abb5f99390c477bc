/** The kind of a post as text, with a shape drawn by the stylesheet (never the shape alone, WCAG 1.1.1). */
import type { VNode } from "preact";
import { kindNamed } from "../../src/content/kinds.ts";
import type { Post, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";

interface KindLabelProps {
  readonly site: Site;
  readonly post: Pick<Post, "kind">;
  /** True to link to the archive of the kind. */
  readonly linked?: boolean;
}

/** « Formation », « Conférence »… as text. */
export function KindLabel({ site, post, linked = false }: KindLabelProps): VNode {
  const { label, url } = kindNamed(site.settings.kinds, post.kind);
  return (
    <span class={`kind ${kindClasses("kind", site, post)}`}>
      {linked ? <a href={href(site, url)}>{label}</a> : label}
    </span>
  );
}

/** `card-article card-balado`: the class of what a kind is built on, then its own when it is another. */
export function kindClasses(prefix: string, site: Site, { kind }: Pick<Post, "kind">): string {
  const { base, id } = kindNamed(site.settings.kinds, kind);
  return [...new Set([base, id])].map((name) => `${prefix}-${name}`).join(" ");
}
