/** The kind of a post as text, with a shape drawn by the stylesheet (never the shape alone, WCAG 1.1.1). */
import type { VNode } from "preact";
import { KINDS } from "../../src/content/kinds.ts";
import type { Kind } from "../../src/content/model.ts";
import { sectionUrl } from "../../src/routes.ts";
import type { Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";

/** « Formation », « Conférence »… as text; with `site`, a link to the archive of the kind. */
export function KindLabel({ kind, site }: { readonly kind: Kind; readonly site?: Site }): VNode {
  const names = KINDS[kind];
  return (
    <span class={`kind kind-${kind}`}>
      {site ? <a href={href(site, sectionUrl(names.kind))}>{names.label}</a> : names.label}
    </span>
  );
}
