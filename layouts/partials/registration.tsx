/** How to register for a training: web page, e-mail, telephone, form, deadline. */
import type { VNode } from "preact";
import type { Registration } from "../../src/content/model.ts";
import { phoneHref, phoneText } from "../../src/locale/fr/phone.ts";
import type { Site } from "../../src/site/model.ts";
import { replaceable } from "../replaceable.tsx";
import { FileLink } from "./document-link.tsx";
import { When } from "./when.tsx";

interface RegistrationWaysProps {
  readonly site: Site;
  readonly registration: Registration;
  /** True when registration is closed: only the contact is shown. */
  readonly closed: boolean;
}

/** One line per way to register, the quickest first. */
export const RegistrationWays = replaceable(
  "registration",
  function RegistrationWays({ site, registration, closed }: RegistrationWaysProps): VNode {
    const { url, email, phone, deadline, document, contact } = registration;
    return (
      <ul class="ways">
        {closed && <li>Les inscriptions sont closes.</li>}
        {url && !closed && (
          <li>
            <a class="ways-online" href={url}>
              S’inscrire en ligne
            </a>
          </li>
        )}
        {email && (
          <li>
            Courriel : <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {phone && (
          <li>
            Téléphone : <a href={phoneHref(phone)}>{phoneText(phone)}</a>
          </li>
        )}
        {contact && <li>Demander {contact}</li>}
        {document && !closed && (
          <li>
            <FileLink site={site} document={document} />
          </li>
        )}
        {deadline && (
          <li>
            Date limite : <When date={deadline} />
          </li>
        )}
      </ul>
    );
  },
);
