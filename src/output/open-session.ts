/** A session as open data: the same object in `formations.json` and in JSON Feed. */
import { isoDate } from "../locale/fr/calendar-date.ts";
import type { Site, SiteSession } from "../site/model.ts";
import { absolute } from "../site/urls.ts";
import { sessionUid } from "./calendar/uid.ts";
import { openOccasion } from "./open-occasion.ts";

/** Keys in output order; `JSON.stringify` leaves out undefined ones. */
export function openSession(site: Site, siteSession: SiteSession) {
  const { session, url } = siteSession;
  return {
    id: session.id,
    uid: sessionUid(site.settings, siteSession),
    url: absolute(site, url),
    rule: session.rule && { id: session.rule.id, day: isoDate(session.rule.day), text: session.rule.text },
    group: session.group,
    ...openOccasion(session, siteSession),
    note: session.note,
  };
}
