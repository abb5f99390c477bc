/** The four ways to subscribe to a calendar: in an application, in two online services, or as a copy. */
import type { VNode } from "preact";
import { subscriptionLinks } from "../../src/output/calendar/urls.ts";
import type { Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { WordsIn } from "./words-in.tsx";

interface CalendarLinksProps {
  readonly site: Site;
  /** Site URL of the .ics file. */
  readonly url: string;
  /** The calendar's name in the reader's own list. */
  readonly name: string;
  /** Language of the name, when it is not that of the site. */
  readonly lang?: string | undefined;
}

/** Each link names its calendar, since a page may have several (WCAG 2.4.4). */
export function CalendarLinks({ site, url, name, lang }: CalendarLinksProps): VNode {
  const { webcal, google, outlook } = subscriptionLinks(site, url, name);
  const named = <WordsIn of={name} lang={lang} />;
  const follow = <span class="hidden"> : s’abonner à « {named} »</span>;
  return (
    <ul class="doors">
      <li>
        <a href={webcal}>Apple, Outlook et autres{follow}</a>
      </li>
      <li>
        <a href={google} rel="noopener">
          Google Agenda{follow}
        </a>
      </li>
      <li>
        <a href={outlook} rel="noopener">
          Outlook.com{follow}
        </a>
      </li>
      <li>
        <a href={href(site, url)} type="text/calendar">
          Télécharger une copie (ICS)<span class="hidden"> de « {named} »</span>
        </a>
      </li>
    </ul>
  );
}
