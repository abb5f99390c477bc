/** The script that relabels sessions as time goes by, on the pages that need it and no other. */
import type { VNode } from "preact";
import type { Site, SiteSession, View, Views } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { asset } from "../assets.ts";

/** Deferred, as modules are; nothing when no session of the page can change state any more. */
export function RelabelScript({ site, view }: { readonly site: Site; readonly view: View }): VNode | null {
  const changing = sessionsShown(view).some(({ session, time }) => session.date !== undefined && time !== "past");
  return changing ? <script type="module" src={href(site, asset("relabel.ts"))} /> : null;
}

type AnyView = Partial<
  Views["post"][number] & Views["archive"][number] & Views["agenda"][number] & Views["home"][number]
>;

function sessionsShown(view: View): readonly SiteSession[] {
  const { post, posts = [], latest = [], sessions = [], upcoming = [] } = view as AnyView;
  const cards = [...posts, ...latest, ...(post ? [post, ...post.related, ...post.sameEvent] : [])];
  return [...sessions, ...upcoming.flatMap((month) => month.sessions), ...cards.flatMap((card) => card.sessions)];
}
