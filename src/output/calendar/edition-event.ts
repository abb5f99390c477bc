/** An edition of an event as VEVENT components: those of its spans. */
import { editionChange } from "../../site/edition-words.ts";
import type { Site, SiteEdition } from "../../site/model.ts";
import { itemDateText } from "../../site/session-words.ts";
import { absolute } from "../../site/urls.ts";
import type { CalendarComponent } from "./component.ts";
import { daySpans, monthSpans, type Span } from "./spans.ts";
import { editionUid } from "./uid.ts";
import { contactText, factLines, vevent } from "./vevent.ts";

/** The VEVENTs of an edition whose day is known; otherwise none. */
export function editionEvents(site: Site, edition: SiteEdition): readonly CalendarComponent[] {
  return daySpans(edition).map((span) => event(site, edition, span, false));
}

/** The VEVENT of an edition known only to the month: tentative, over the whole month, with the UID it keeps once it has a day. */
export function monthEditionEvents(site: Site, edition: SiteEdition): readonly CalendarComponent[] {
  return monthSpans(edition).map((span) => event(site, edition, span, true));
}

function event(site: Site, edition: SiteEdition, span: Span, isMonth: boolean): CalendarComponent {
  const { title, label, organizer, registration, link, url } = edition;
  const description = [
    edition.event.summary,
    `${edition.event.name} : ${itemDateText(edition)}`,
    ...factLines(site, {
      occasion: edition,
      gender: "masculine",
      change: editionChange(edition),
      access: edition.access ?? [],
      registration,
    }),
    link && `Site de l’événement : ${absolute(site, link)}`,
    `Renseignements : ${absolute(site, url)}`,
  ];
  const told = {
    occasion: edition,
    uid: editionUid(site.settings, edition, span.part),
    created: edition.announced,
    modified: edition.modified,
    title: `${title}${label === undefined ? "" : ` — ${label}`}${span.suffix}`,
    description: description.filter(Boolean).join("\n"),
    url,
    contact: [organizer?.name, contactText(registration)].filter(Boolean).join(", "),
    categories: ["Événement", ...edition.categories.map((term) => term.label)],
  };
  return vevent(site, told, span, isMonth);
}
