/** The life of what takes place, a session of a training or an edition of an event, over eight builds: what each build says, and what is the same of both. */
import { expect } from "vitest";
import { dateChanges } from "../../src/output/feeds/date-changes.ts";
import { followUp } from "../../src/site/follow-up.ts";
import type { Post, Site } from "../../src/site/model.ts";
import { postFacts } from "../../src/site/search-facts.ts";
import { type Files, siteFrom } from "../site-from.ts";

export interface Life {
  /** The file of the text that announces it, and its lines with the keys of the occasion. */
  readonly file: string;
  readonly text: (occasion: string, more?: string) => string;
  readonly report: Files;
  readonly guide: Files;
}

/** The site of a build, with the codes of all that its checks say. */
export interface Build {
  readonly site: Site;
  readonly problems: readonly string[];
}

/** What calendars, feeds and lists say of it, read in the same way whatever it is. */
export interface Said {
  readonly problems: readonly string[];
  readonly uid: string | undefined;
  /** `DTSTART` of its calendar. */
  readonly days: string | undefined;
  readonly sequence: number;
  readonly told: readonly string[];
  readonly isComing: boolean | undefined;
  readonly home: number | undefined;
  /** `eventStatus` of its structured data, without its address. */
  readonly event: string | undefined;
  readonly waiting: readonly string[];
}

export const MOVED = "date: 2027-12-08, formerDate: 2027-12-03, status: postponed";

export function build(now: string, files: Files): Build {
  const { site, problems } = siteFrom(files, { now });
  return { site, problems: problems.map(({ code }) => code) };
}

/** Announced for a month, dated, full, moved, under way, held, reported, then with its guide. */
export function eightBuilds({ file, text, report, guide }: Life): readonly Build[] {
  const moved = { [file]: text(MOVED, "updated: 2027-11-02") };
  return [
    build("2027-09-02", { [file]: text("date: 2027-12") }),
    build("2027-10-01", { [file]: text("date: 2027-12-03", "updated: 2027-10-01") }),
    build("2027-10-15", { [file]: text("date: 2027-12-03, status: full", "updated: 2027-10-15") }),
    build("2027-11-02", moved),
    build("2027-12-08", moved),
    build("2028-03-10", moved),
    build("2028-03-11", { ...moved, ...report }),
    build("2028-03-12", { ...moved, ...report, ...guide }),
  ];
}

/** What a build says of it whatever it is; `calendar` is its own, `post` the text that announces it. */
export function saidBy({ site, problems }: Build, calendar: string, post: Post | undefined) {
  const lines = calendar.replaceAll("\r\n ", "");
  return {
    problems,
    days: /^DTSTART;VALUE=DATE:(\d+)/mu.exec(lines)?.[1],
    sequence: Number(/^SEQUENCE:(\d+)/mu.exec(lines)?.[1] ?? 0),
    told: site.feeds
      .filter(({ pageUrl }) => pageUrl === "/")
      .flatMap((feed) => dateChanges(site, feed).map(({ title }) => title.replaceAll("\u00a0", " "))),
    toldIds: site.feeds
      .filter(({ pageUrl }) => pageUrl === "/")
      .flatMap((feed) => dateChanges(site, feed).map(({ id }) => id)),
    isComing: post && postFacts(site, post).filters.some(([name]) => name === "avenir"),
    home: site.views.home[0]?.sessions.length,
    waiting: followUp(site).map(({ words }) => words.replaceAll("\u00a0", " ")),
  };
}

export function five<T>(value: T): readonly T[] {
  return Array.from({ length: 5 }, () => value);
}

/** One name in calendars, one move told once, and the same days for all; `move` and `held` are in its own words. */
export function expectOneLife(builds: readonly Said[], move: string, held: string): void {
  expect(builds.map(({ problems }) => problems)).toEqual(builds.map(() => []));
  expect(new Set(builds.map(({ uid }) => uid)).size).toBe(1);
  expect(builds[0]?.uid).toBeDefined();
  expect(builds.map(({ days }) => days)).toEqual([undefined, "20271203", "20271203", ...five("20271208")]);
  const sequences = builds.slice(1, 4).map(({ sequence }) => sequence);
  expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
  expect(builds.map(({ told }) => told)).toEqual([[], [], [], ...five([move])]);
  expect(builds.map(({ isComing }) => isComing)).toEqual([...five(true), false, false, false]);
  expect(builds.map(({ home }) => home)).toEqual([...five(1), 0, 0, 0]);
  expect(builds.map(({ event }) => event)).toEqual([undefined, "Scheduled", "Scheduled", ...five("Rescheduled")]);
  expect(builds.map(({ waiting }) => waiting)).toEqual([...five([]), [held], [], []]);
}
