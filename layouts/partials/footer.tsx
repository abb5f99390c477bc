/** The footer of every page: publisher, contact, main links. */
import type { VNode } from "preact";
import { phoneHref, phoneText } from "../../src/locale/fr/phone.ts";
import { ROUTES } from "../../src/routes.ts";
import type { Link, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { Newsletter } from "./newsletter.tsx";
import { Partners } from "./partners.tsx";
import { Words } from "./words.tsx";

const PAGES = ["/a-propos/", "/contact/", "/accessibilite/", "/confidentialite/"];

/** The contentinfo landmark, with the same help in the same position on every page (WCAG 3.2.6). */
export const Footer = replaceable("footer", function Footer({ site }: { readonly site: Site }): VNode {
  const { organisation, privacy, title, description, footer } = site.settings;
  const { name, email, phone, address } = organisation;
  const reachable = name !== title || [email, phone, address, privacy].some((way) => way !== undefined);
  return (
    <footer class="colophon">
      <div class="colophon-who">
        <p class="colophon-name">{title}</p>
        <p>{footer.text ?? description}</p>
        <Newsletter site={site} id="infolettre" />
        <Licence site={site} />
      </div>
      {reachable && (
        <section class="colophon-contact" aria-labelledby="joindre">
          <h2 id="joindre">Nous joindre</h2>
          <ul>
            {name !== title && <li>{name}</li>}
            {email && (
              <li>
                <a href={`mailto:${email}`}>{email}</a>
              </li>
            )}
            {phone && (
              <li>
                <a href={phoneHref(phone)}>{phoneText(phone)}</a>
              </li>
            )}
            {address && <li>{address}</li>}
            {privacy && (
              <li>
                Renseignements personnels : <a href={`mailto:${privacy.email}`}>{privacy.title}</a>
              </li>
            )}
          </ul>
        </section>
      )}
      <nav aria-labelledby="reperes">
        <h2 id="reperes">S’y retrouver</h2>
        <ul>
          {footerLinks(site).map(({ label, url }) => (
            <li key={url}>
              <a href={href(site, url)}>
                <Words of={label} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Partners site={site} />
    </footer>
  );
});

function Licence({ site }: { readonly site: Site }): VNode | null {
  const { license } = site.settings;
  if (license === undefined) return null;
  return (
    <p class="colophon-licence">
      {"Sauf indication contraire, textes\u00a0: "}
      {license.url === undefined ? (
        license.name
      ) : (
        <a href={license.url} rel="license">
          {license.name}
        </a>
      )}
    </p>
  );
}

function footerLinks(site: Site): Link[] {
  const pages = PAGES.flatMap((url) => site.pages.filter((page) => page.url === url));
  return [
    { label: "Archives", url: ROUTES.archives },
    ...[site.views.siteMap, site.views.feeds].flat().map(({ title, url }) => ({ label: title, url })),
    ...pages.map(({ title, url }) => ({ label: title, url })),
    ...site.settings.footer.links,
  ];
}
