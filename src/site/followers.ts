/** What comes after a text in the life of what it is about: the reports on a training or an announcement, the guide drawn from a report. Only links that editors declared count: the event, the series, `related`, the title of a training. */
import { isoDate } from "../locale/fr/calendar-date.ts";
import { termKey } from "../locale/fr/term-key.ts";
import { eventOf } from "./events.ts";
import type { FormationPost, Post } from "./model.ts";
import { newestFirst } from "./newest-first.ts";
import { lastDay } from "./session-state.ts";
import { isOver, spanOf } from "./training-span.ts";
import type { Writable } from "./writable.ts";

/** What is filled here. */
type Given = Pick<Post, "event"> & { -readonly [Key in "reports" | "guides" | "training" | "again"]: Post[Key] };
type Find = (name: string) => Post | undefined;

/** Fills `reports`, `guides`, `training` and `again` of posts whose events, series and sessions are known. */
export function linkFollowers(writable: readonly Writable<Post>[], find: Find): void {
  const posts = writable as readonly Post[];
  const kin = kinOf(posts, find);
  const tied = (post: Post): readonly Post[] => [...(kin.get(post) ?? [])].sort(newestFirst);
  for (const post of posts) {
    const { edition } = post;
    const isAhead = edition?.announcements.includes(post) === true;
    if (isReport(post)) give(post, isAhead ? edition.reports : [], guidesOfReport(post, tied(post)));
    else if (post.entry.base === "article") give(post, isAhead ? edition.reports : [], edition?.guides ?? []);
  }
  for (const post of posts) if (isTraining(post)) tellTraining(post, tied(post));
  linkAgain(posts.filter(isTraining));
}

/** Of each training and report, the reports and guides that it names or that name it, by their event, their series or `related`. */
function kinOf(posts: readonly Post[], find: Find): ReadonlyMap<Post, ReadonlySet<Post>> {
  const listed = new Set(posts);
  const kin = new Map<Post, Set<Post>>();
  for (const post of posts) {
    if (!isTraining(post) && !isReport(post)) continue;
    const near = [...post.sameEvent, ...(post.series?.posts ?? [])];
    kin.set(post, new Set(near.filter((other) => other !== post && listed.has(other) && isTold(other))));
  }
  const tie = (post: Post, other: Post): void => {
    if (isTold(other)) kin.get(post)?.add(other);
  };
  for (const post of posts)
    for (const name of post.entry.related) {
      const other = find(name);
      if (other === undefined || other === post || !listed.has(other)) continue;
      tie(post, other);
      tie(other, post);
    }
  return kin;
}

function isTold(post: Post): boolean {
  return isReport(post) || isGuide(post);
}

function tellTraining(training: FormationPost, tied: readonly Post[]): void {
  const { from } = spanOf(training);
  const later = tied.filter(({ entry }) => isoDate(lastDay(entry.date)) >= from);
  const reports = later.filter((other) => isReport(other) && isAbout(other, training));
  // A text to read about the same subject is not drawn from the training.
  const guides = later.filter(
    (other) => isGuide(other) && (training.sameEvent.includes(other) || training.series?.posts.includes(other)),
  );
  give(training, reports, [...guides, ...reports.flatMap((report) => report.guides)]);
  for (const teller of [...training.reports, ...training.guides] as readonly Given[])
    if (teller.event === undefined) teller.training ??= training;
}

/** A report that `related` or a series ties to a training may be about something else: the event that it names decides. */
function isAbout(report: Post, training: FormationPost): boolean {
  if (training.sameEvent.includes(report)) return true;
  const date = eventOf(report.entry)?.date;
  if (date === undefined) return eventOf(report.entry) === undefined;
  const { from, to } = spanOf(training);
  return isoDate(lastDay(date)) >= from && isoDate({ ...date, day: date.day ?? 1 }) <= to;
}

/** The guides of its edition, and those tied to it that came later and name no other event. */
function guidesOfReport(report: Post, tied: readonly Post[]): readonly Post[] {
  const drawn = tied.filter(
    (other) =>
      isGuide(other) &&
      isoDate(lastDay(other.entry.date)) >= isoDate(report.entry.date) &&
      (other.event ?? report.event) === (report.event ?? other.event) &&
      (other.edition ?? report.edition) === (report.edition ?? other.edition),
  );
  return [...drawn, ...(report.edition?.guides ?? [])];
}

function give(post: Post, reports: readonly Post[], guides: readonly Post[]): void {
  const given = post as Given;
  given.reports = [...new Set(reports)].sort(newestFirst);
  given.guides = [...new Set(guides)].sort(newestFirst);
}

function linkAgain(trainings: readonly FormationPost[]): void {
  const byTitle = new Map<string, FormationPost[]>();
  for (const training of trainings) {
    const key = termKey(training.title);
    const known = byTitle.get(key);
    if (known === undefined) byTitle.set(key, [training]);
    else known.push(training);
  }
  for (const training of trainings) {
    if (!isOver(training)) continue;
    const coming = byTitle.get(termKey(training.title))?.find((other) => other.sessions.length > 0 && !isOver(other));
    if (coming !== undefined) (training as Given).again = coming;
  }
}

function isTraining(post: Post): post is FormationPost {
  return post.entry.base === "formation";
}

function isReport({ entry }: Post): boolean {
  return entry.base === "conference";
}

function isGuide({ entry }: Post): boolean {
  return entry.base === "guide";
}
