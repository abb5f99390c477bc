/** A list where nothing has been published yet, and how to be told. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import type { Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";

/** One framed paragraph. */
export function NothingPublished({ site }: { readonly site: Site }): VNode {
  return (
    <p class="empty set-in">
      Rien n’est encore paru ici. <a href={href(site, ROUTES.feeds)}>Suivre les nouveaux textes</a>
    </p>
  );
}
