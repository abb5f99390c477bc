/** The name of the site at the top of every page: its logo, or its icon and its title. */
import type { VNode } from "preact";
import { mainPicture } from "../../src/images/picture-sizes.ts";
import type { PageData, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";

/** The link to the home page, always named as the site (WCAG 2.4.4). */
export const Wordmark = replaceable(
  "wordmark",
  function Wordmark({ site, view }: { readonly site: Site; readonly view: PageData }): VNode {
    return (
      <a class="wordmark" href={href(site, "/")} aria-current={view.url === "/" ? "page" : undefined}>
        {site.identity.logo === undefined ? <IconAndTitle site={site} /> : <Logo site={site} />}
      </a>
    );
  },
);

function Logo({ site }: { readonly site: Site }): VNode | null {
  const { logo, darkLogo } = site.identity;
  if (logo === undefined) return null;
  const { url, width, height } = mainPicture(logo);
  const picture = <img class="logo" src={href(site, url)} width={width} height={height} alt={site.settings.title} />;
  if (darkLogo === undefined) return picture;
  return (
    <picture>
      <source srcset={href(site, mainPicture(darkLogo).url)} media="(prefers-color-scheme: dark)" />
      {picture}
    </picture>
  );
}

function IconAndTitle({ site }: { readonly site: Site }): VNode {
  const { icon } = site.identity;
  return (
    <>
      {icon === undefined ? (
        <Pin />
      ) : (
        <img class="mark" src={href(site, mainPicture(icon).url)} width={32} height={32} alt="" />
      )}
      {site.settings.title}
    </>
  );
}

/** A notice on a board. */
function Pin(): VNode {
  return (
    <svg class="mark pin" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path class="pin-sheet" d="M5 4h22v24H5z" />
      <path class="pin-lines" d="M9.500 17h13M9.500 21.500h8.500" />
      <circle class="pin-head" cx="16" cy="9" r="4" />
    </svg>
  );
}
