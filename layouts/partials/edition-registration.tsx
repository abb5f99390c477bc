/** How to register for an edition of an event: the one thing to do today, whom to ask, until when. */
import type { VNode } from "preact";
import type { Site, SiteEdition } from "../../src/site/model.ts";
import { registrationClosed } from "../../src/site/registration.ts";
import { RegistrationWays } from "./registration.tsx";
import { StepButton } from "./step-button.tsx";

interface EditionRegistrationProps {
  readonly site: Site;
  readonly edition: SiteEdition;
}

/** Null when nobody says how, and once it is over or cancelled. */
export function EditionRegistration({ site, edition }: EditionRegistrationProps): VNode | null {
  const { registration, time, standing } = edition;
  if (registration === undefined || time === "past" || standing === "cancelled") return null;
  // The button leads to the page.
  const { url: _, ...ways } = registration;
  const closed = registrationClosed(edition, site.now);
  return (
    <div class="edition-registration" data-open>
      <p class="edition-step">
        <StepButton site={site} of={edition} />
      </p>
      {(closed || Object.keys(ways).length > 0) && <RegistrationWays site={site} registration={ways} closed={closed} />}
    </div>
  );
}
