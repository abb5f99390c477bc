/** The script that updates session states between builds, only on the pages that need it. */
import type { VNode } from "preact";
import type { PageData, Site, SitePages, SiteSession } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { asset } from "../assets.ts";

/** A module, so deferred; null when no session of the page can change state any more. */
export function RelabelScript({ site, view }: { readonly site: Site; readonly view: PageData }): VNode | null {
  const changing = sessionsShown(view).some(({ session, time }) => session.date !== undefined && time !== "past");
  return changing ? <script type="module" src={href(site, asset("relabel.ts"))} /> : null;
}

type AnyView = Partial<
  SitePages["post"][number] & SitePages["archive"][number] & SitePages["agenda"][number] & SitePages["home"][number]
>;

function sessionsShown(view: PageData): readonly SiteSession[] {
  const { post, posts = [], latest = [], sessions = [], upcoming = [] } = view as AnyView;
  const cards = [...posts, ...latest, ...(post ? [post, ...post.related, ...post.sameEvent] : [])];
  return [...sessions, ...upcoming.flatMap((month) => month.sessions), ...cards.flatMap((card) => card.sessions)];
}
