/** A training named in the data of another page, and whether its sessions take place in an event. */
import type { Session } from "../../content/model.ts";
import { compareDates } from "../../locale/fr/calendar-date.ts";
import type { Post, Site, SiteEdition } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { calendarDays } from "../calendar/days.ts";
import type { JsonLdNode } from "./node.ts";

/** The training as a node that its own page completes. */
export function courseReference(site: Site, { title, url }: Post): JsonLdNode {
  const address = absolute(site, url);
  return { "@type": "Course", "@id": `${address}#formation`, name: title, url: address };
}

/** True when every day of a session is one of the edition: of a training that is only tied to it, nothing of the kind is known. */
export function takesPlaceIn(session: Session, edition: SiteEdition): boolean {
  const [own, whole] = [calendarDays(session), calendarDays(edition)];
  if (own === undefined || whole === undefined) return false;
  return compareDates(own.start, whole.start) >= 0 && compareDates(own.end, whole.end) <= 0;
}
