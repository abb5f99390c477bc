/** How to get the newsletter: a link to the page where one subscribes, or the form itself. */
import type { VNode } from "preact";
import type { Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";

/** Nothing when the site has no newsletter. `id` is unique in the page. */
export const Newsletter = replaceable(
  "newsletter",
  function Newsletter({ site, id }: { readonly site: Site; readonly id: string }): VNode | null {
    const { newsletter, organisation } = site.settings;
    if (newsletter === undefined) return null;
    if ("url" in newsletter)
      return (
        <p class="newsletter">
          <a href={href(site, newsletter.url)}>S’abonner à l’infolettre</a>
        </p>
      );
    return (
      <form class="newsletter" action={newsletter.action} method="post">
        <label for={id}>Recevoir l’infolettre de {organisation.name}, par courriel</label>
        <input id={id} type="email" name={newsletter.field} autocomplete="email" required />
        <button type="submit">S’abonner</button>
      </form>
    );
  },
);
