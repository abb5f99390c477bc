/** `/evenements/` and the page of each event. */
import { compareFrench } from "../../locale/fr/collate.ts";
import { plural } from "../../locale/fr/plural.ts";
import { ROUTES } from "../../routes.ts";
import { compareItems, isFirstOfItsDates } from "../agenda-item.ts";
import type { EventIndexPageData, EventPageData, Link, SiteEvent } from "../model.ts";

const HOME: Link = { label: "Accueil", url: "/" };
const EVENTS: Link = { label: "Événements", url: ROUTES.events };

/** Returns the page data of the list of events, which exists even when it is empty. */
export function eventIndexPage(events: readonly SiteEvent[]): EventIndexPageData {
  return {
    url: EVENTS.url,
    title: EVENTS.label,
    description:
      "Les événements dont parle le site, ceux qui viennent et ceux qui ont eu lieu : dates, lieux, annonces, comptes rendus et guides.",
    breadcrumbs: [HOME, EVENTS],
    upcoming: events
      .flatMap(({ editions }) => editions)
      .filter(
        ({ time, loose, formerDate }) =>
          time === "upcoming" || time === "ongoing" || (time === "undated" && (loose ?? formerDate) !== undefined),
      )
      .sort(compareItems)
      .filter(isFirstOfItsDates),
    events: [...events].sort((a, b) => compareFrench(a.name, b.name)),
  };
}

/** Returns the page data of every event. */
export function eventPages(events: readonly SiteEvent[]): readonly EventPageData[] {
  return events.map((event) => ({
    url: event.url,
    title: event.name,
    description: event.summary ?? descriptionOf(event),
    breadcrumbs: [HOME, EVENTS, eventLink(event)],
    event,
    ...(event.modified === undefined ? {} : { modified: event.modified }),
  }));
}

/** A link to the page of an event. */
export function eventLink({ name, url, lang }: Pick<SiteEvent, "name" | "url" | "lang">): Link {
  return { label: name, url, ...(lang === undefined ? {} : { lang }) };
}

function descriptionOf({ name, editions, posts }: SiteEvent): string {
  const dates = editions.filter(({ isOccurrence }) => isOccurrence).length;
  const counts = [
    ...(editions.length > dates ? [plural(editions.length - dates, "édition")] : []),
    ...(dates > 0 ? [plural(dates, "date")] : []),
    ...(posts.length > 0 ? [plural(posts.length, "texte")] : []),
  ];
  return `${name} : dates, lieu, annonces et comptes rendus${counts.length > 0 ? ` (${counts.join(", ")})` : ""}.`;
}
