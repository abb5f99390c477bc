/** Archives that are empty today but that an expired, future or unpublished text filled or will fill: their pages come and go as days pass. */
import type { Content, Entry } from "../../content/model.ts";
import { gatherPosts } from "../posts.ts";
import { agendaMonthPages } from "./agenda.ts";
import { archivePages } from "./archives.ts";
import { eventPages } from "./events.ts";

/** Returns a test for site URLs (without the base path) of an archive, or of its feed or calendar, that a text would fill on another day. */
export function temporarilyEmptyLists(content: Content, now: string): (url: string) => boolean {
  let lists: ReadonlySet<string> | undefined;
  return (url) => {
    lists ??= listsOf(alwaysShown(content), now);
    return lists.has(url.slice(0, url.lastIndexOf("/") + 1)) || lists.has(`${url}/`);
  };
}

function listsOf(content: Content, now: string): ReadonlySet<string> {
  const posts = gatherPosts(content, now, true);
  const views = [
    ...archivePages(posts, content.settings.kinds, () => undefined),
    ...agendaMonthPages(posts.agenda),
    ...eventPages(posts.events),
  ];
  return new Set(views.map(({ url }) => url));
}

function alwaysShown(content: Content): Content {
  const shown = ({ publishOn: _, expires: __, ...entry }: Entry): Entry => ({ ...entry, draft: false }) as Entry;
  return { ...content, entries: content.entries.map(shown) };
}
