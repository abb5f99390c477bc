/** The four ways to take a calendar: two by subscription address, one online service each, and a copy. */
import type { VNode } from "preact";
import type { Site } from "../../src/site/model.ts";
import { absolute, href } from "../../src/site/urls.ts";

interface CalendarLinksProps {
  readonly site: Site;
  /** Site URL of the .ics file. */
  readonly url: string;
  /** What the calendar is called in the reader's own list. */
  readonly name: string;
}

/** Each link says whose calendar it fills; the addresses of Google and Outlook.com are theirs and undocumented. */
export function CalendarLinks({ site, url, name }: CalendarLinksProps): VNode {
  const address = absolute(site, url);
  const webcal = address.replace(/^https?:/, "webcal:");
  const encoded = encodeURIComponent(address);
  return (
    <ul class="doors">
      <li>
        <a href={webcal}>
          Apple, Outlook et autres<span class="hidden"> : s’abonner à « {name} »</span>
        </a>
      </li>
      <li>
        <a href={`https://calendar.google.com/calendar/render?cid=${encoded}`} rel="noopener">
          Google Agenda<span class="hidden"> : s’abonner à « {name} »</span>
        </a>
      </li>
      <li>
        <a
          href={`https://outlook.live.com/calendar/0/addfromweb?url=${encoded}&name=${encodeURIComponent(name)}`}
          rel="noopener"
        >
          Outlook.com<span class="hidden"> : s’abonner à « {name} »</span>
        </a>
      </li>
      <li>
        <a href={href(site, url)} download>
          Télécharger une copie (ICS)<span class="hidden"> de « {name} »</span>
        </a>
      </li>
    </ul>
  );
}
