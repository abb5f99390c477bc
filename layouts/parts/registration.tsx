/** How to register for a formation: address, e-mail, telephone, form, deadline. */
import type { VNode } from "preact";
import type { Registration } from "../../src/content/model.ts";
import { phoneHref, phoneText } from "../../src/french/phone.ts";
import type { Site } from "../../src/site/model.ts";
import { FileLink } from "./document-link.tsx";
import { When } from "./when.tsx";

/** One line per way to register, the quickest first. */
export function RegistrationWays({
  site,
  registration,
}: {
  readonly site: Site;
  readonly registration: Registration;
}): VNode {
  const { url, email, phone, deadline, document, contact } = registration;
  return (
    <ul class="ways">
      {url && (
        <li>
          <a class="button" href={url}>
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
      {document && (
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
}
