/** The ways to follow an event in one's own calendar, while an edition can still be attended. */
import type { VNode } from "preact";
import { isDated } from "../../src/output/calendar/feeds.ts";
import { calendarUrls } from "../../src/output/calendar/urls.ts";
import type { Site, SiteEdition } from "../../src/site/model.ts";
import { CalendarLinks } from "./calendar-links.tsx";

interface EditionCalendarProps {
  readonly site: Site;
  readonly edition: SiteEdition;
}

/** Null for an edition that is over, cancelled, or whose day is not known. */
export function EditionCalendar({ site, edition }: EditionCalendarProps): VNode | null {
  const { event, time, standing } = edition;
  if (time === "past" || standing === "cancelled" || !isDated(edition)) return null;
  return (
    <details class="sheet-calendar" data-open data-pagefind-ignore>
      <summary>Ajouter à mon calendrier</summary>
      <CalendarLinks site={site} url={calendarUrls.event(event)} name={event.name} lang={event.lang} />
    </details>
  );
}
