/** « Ce sujet se donne en formation »: the trainings to come on the theme of a guide or a report. */
import type { Post, Site } from "./model.ts";

const MOST = 3;

/** Trainings with a session to come, in a day or a month that is known, in a category of the post, the soonest first; none for a training or an article. */
export function taughtOn({ sessions }: Pick<Site, "sessions">, post: Post): readonly Post[] {
  const { base } = post.entry;
  if (base !== "guide" && base !== "conference") return [];
  const found = new Set<Post>();
  for (const { time, session, post: training } of sessions) {
    if (found.size >= MOST) break;
    if ((time !== "upcoming" && time !== "ongoing") || session.status === "cancelled") continue;
    if (training.categories.some((term) => post.categories.includes(term))) found.add(training);
  }
  return [...found];
}
