/** The ways to pass a page on, as plain links: nothing of theirs is loaded before a reader follows one. */
import type { VNode } from "preact";
import { posterUrl } from "../../src/routes.ts";
import type { Site } from "../../src/site/model.ts";
import { absolute, href } from "../../src/site/urls.ts";

interface ShareLinksProps {
  readonly site: Site;
  /** The page, a site URL without the base, and its title. */
  readonly url: string;
  readonly title: string;
}

/** Its poster to print when it has one, then e-mail, the address itself, where a script can copy it, and two networks. */
export function ShareLinks({ site, url, title }: ShareLinksProps): VNode {
  const address = absolute(site, url);
  const hasPoster = site.views.poster.some(({ of }) => of === url);
  return (
    <div class="share" data-pagefind-ignore>
      <p>Partager :</p>
      <ul>
        {hasPoster && (
          <li>
            <a href={href(site, posterUrl(url))}>Imprimer l’affiche</a>
          </li>
        )}
        <li>
          <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`}>
            Envoyer par courriel
          </a>
        </li>
        <li hidden>
          <button type="button" data-copy={address}>
            Copier le lien
          </button>
        </li>
        <li>
          <a href={`https://share.joinmastodon.org/#text=${encodeURIComponent(`${title} ${address}`)}`} rel="noopener">
            Mastodon
          </a>
        </li>
        <li>
          <a href={`https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(address)}`} rel="noopener">
            LinkedIn
          </a>
        </li>
      </ul>
    </div>
  );
}
