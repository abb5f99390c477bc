/** The kind of a post or of what the agenda lists as text, with a shape drawn by the stylesheet (never the shape alone, WCAG 1.1.1). */
import type { VNode } from "preact";
import { kindNamed } from "../../src/content/kinds.ts";
import { isEdition } from "../../src/site/agenda-item.ts";
import type { AgendaItem, Post, Site } from "../../src/site/model.ts";
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

/** The same for a session of a training, and « Événement ». */
export function ItemKind({ site, item }: { readonly site: Site; readonly item: AgendaItem }): VNode {
  if (!isEdition(item)) return <KindLabel site={site} post={item.post} />;
  return <span class={`kind ${itemClasses("kind", site, item)} p-category`}>Événement</span>;
}

/** `card-article card-balado`: the class of what a kind is built on, then its own when it is another. */
export function kindClasses(prefix: string, site: Site, { kind }: Pick<Post, "kind">): string {
  const { base, id } = kindNamed(site.settings.kinds, kind);
  return [...new Set([base, id])].map((name) => `${prefix}-${name}`).join(" ");
}

/** The same for what the agenda lists; an event has the colour of the reports on it, and a mark of its own. */
export function itemClasses(prefix: string, site: Site, item: AgendaItem): string {
  return isEdition(item) ? `${prefix}-conference ${prefix}-event` : kindClasses(prefix, site, item.post);
}
