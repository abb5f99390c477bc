/** The partners and funders of the organisation, with their logos. */
import type { VNode } from "preact";
import type { Partner } from "../../src/content/model.ts";
import { mainPicture } from "../../src/images/picture-sizes.ts";
import type { Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";

/** Nothing when there is none. */
export const Partners = replaceable("partners", function Partners({ site }: { readonly site: Site }): VNode | null {
  const { partners } = site.identity;
  if (partners.length === 0) return null;
  return (
    <section class="partners" aria-labelledby="partenaires">
      <h2 id="partenaires">{partners.length > 1 ? "Partenaires" : "Partenaire"}</h2>
      <ul>
        {partners.map((partner) => (
          <li key={partner.name}>
            {partner.url === undefined ? (
              <PartnerName site={site} partner={partner} />
            ) : (
              <a href={partner.url}>
                <PartnerName site={site} partner={partner} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
});

function PartnerName({ site, partner: { name, alt, logo } }: { readonly site: Site; readonly partner: Partner }) {
  if (logo === undefined) return <>{name}</>;
  const { url, width, height } = mainPicture(logo);
  return <img src={href(site, url)} width={width} height={height} alt={alt} loading="lazy" />;
}
