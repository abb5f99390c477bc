/** A session as VEVENT components: those of its spans. */
import type { Site, SiteSession } from "../../site/model.ts";
import { sessionChange } from "../../site/session-words.ts";
import { absolute } from "../../site/urls.ts";
import { attachmentsOf } from "../feeds/attachments.ts";
import { bareMediaType } from "../media-types.ts";
import { type CalendarComponent, uriProperty } from "./component.ts";
import { daySpans, monthSpans, type Span } from "./spans.ts";
import { sessionUid } from "./uid.ts";
import { contactText, factLines, vevent } from "./vevent.ts";

/** The VEVENTs of a session whose day is known; otherwise none. */
export function datedEvents(site: Site, item: SiteSession): readonly CalendarComponent[] {
  return daySpans(item.session).map((span) => event(site, item, span, false));
}

/** The VEVENT of a session known only to the month: tentative, over the whole month, with the UID it keeps once it has a day. */
export function monthEvents(site: Site, item: SiteSession): readonly CalendarComponent[] {
  return monthSpans(item.session).map((span) => event(site, item, span, true));
}

function event(site: Site, item: SiteSession, span: Span, isMonth: boolean): CalendarComponent {
  const { session, post, url } = item;
  const { entry } = post;
  const description = [
    post.summary,
    ...factLines(site, {
      occasion: session,
      gender: "feminine",
      change: sessionChange(session),
      access: [...entry.access, ...(session.access ?? [])],
      note: session.note,
      registration: entry.registration,
    }),
    `Renseignements : ${absolute(site, url)}`,
  ];
  const told = {
    occasion: session,
    uid: sessionUid(site.settings, item, span.part),
    created: entry.date,
    modified: post.modified,
    title: post.title + (session.group ? ` — ${session.group}` : "") + span.suffix,
    lang: entry.lang,
    description: description.filter(Boolean).join("\n"),
    url,
    contact: contactText(entry.registration),
    attachments: attachmentsOf(entry).map(({ asset }) =>
      uriProperty("attach", absolute(site, asset.url), { fmttype: bareMediaType(asset.url) }),
    ),
    categories: ["Formation", ...post.categories.map(({ label }) => label)],
  };
  return vevent(site, told, span, isMonth);
}
