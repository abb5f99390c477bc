/** One line at the end of the home page: the ways to follow the site. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import type { Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";

/** Calendar, feed, and newsletter when there is one. */
export function FollowLine({ site }: { readonly site: Site }): VNode {
  const { newsletter } = site.settings;
  return (
    <nav class="follow" aria-labelledby="suivre">
      <p id="suivre">Suivre :</p>
      <ul>
        <li>
          <a href={href(site, ROUTES.subscription)}>calendrier</a>
        </li>
        <li>
          <a href={href(site, ROUTES.feeds)}>fils</a>
        </li>
        {newsletter && (
          <li>
            <a href={"url" in newsletter ? href(site, newsletter.url) : "#infolettre"}>infolettre</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
