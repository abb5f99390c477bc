/** What a session of a training and an edition of an event have in common, in one shape: lists, cards and the home page show both alike. */
import type { NamedLink, Place, SessionStatus } from "../../src/content/model.ts";
import type { CalendarDate } from "../../src/locale/fr/calendar-date.ts";
import type { Price } from "../../src/locale/fr/price/price.ts";
import { isDated } from "../../src/output/calendar/feeds.ts";
import { calendarUrls } from "../../src/output/calendar/urls.ts";
import { isEdition } from "../../src/site/agenda-item.ts";
import { editionChange } from "../../src/site/edition-words.ts";
import type { AgendaItem, SessionPhase, SiteEdition, SiteSession } from "../../src/site/model.ts";
import { seatsText } from "../../src/site/session-words.ts";

export interface Planned {
  /** Of the training or the edition. */
  readonly title: string;
  readonly lang?: string | undefined;
  /** Site URL without the base. */
  readonly url: string;
  /** Which one of its title: a group, « 35e édition ». */
  readonly part?: string | undefined;
  readonly date?: CalendarDate | undefined;
  readonly endDate?: CalendarDate | undefined;
  readonly time: SessionPhase;
  readonly status: SessionStatus;
  readonly place?: Place | undefined;
  readonly online?: string | true | undefined;
  readonly price?: Price | undefined;
  /** « il reste 3 places sur 15 ». */
  readonly seats?: string | undefined;
  readonly access: readonly string[];
  readonly organizer?: NamedLink | undefined;
  /** « Déplacé du 3 au 8 décembre », when its date in words does not say it. */
  readonly change?: string | undefined;
  /** Site URL of its calendar file, when it has a day. */
  readonly calendar?: string | undefined;
  /** Microformats of an event of its own; a session belongs to the entry of its training. */
  readonly marks: { readonly root: string; readonly name?: string; readonly link?: string; readonly place?: string };
}

/** The common shape of an item of the agenda. */
export function plannedOf(item: AgendaItem): Planned {
  return isEdition(item) ? ofEdition(item) : ofSession(item);
}

function ofSession(item: SiteSession): Planned {
  const { session, post, time, url } = item;
  const { date, endDate, status, place, online, price, group, access = [] } = session;
  return {
    title: post.title,
    lang: post.entry.lang,
    url,
    part: group,
    date,
    endDate,
    time,
    status,
    place,
    online,
    price: price ?? post.entry.price,
    seats: seatsText(item),
    access,
    calendar: isDated(item) ? calendarUrls.session(item) : undefined,
    marks: { root: "" },
  };
}

function ofEdition(item: SiteEdition): Planned {
  const { event, title, label, url, time, status, date, endDate, place, online, price, access = [], organizer } = item;
  return {
    title,
    lang: event.lang,
    url,
    part: label,
    date,
    endDate,
    time,
    status,
    place,
    online,
    price,
    seats: seatsText(item),
    access,
    organizer,
    change: editionChange(item),
    calendar: isDated(item) ? calendarUrls.event(event) : undefined,
    marks: { root: " h-event", name: "p-name", link: "u-url", place: "p-location" },
  };
}
