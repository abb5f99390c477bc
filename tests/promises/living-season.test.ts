/** The sample site shows, with what is to come, every state in which a date can be. */
import { expect, test } from "vitest";
import { loadSite } from "../../src/build/load-site.ts";
import { isEdition } from "../../src/site/agenda-item.ts";
import type { SiteEdition, SiteSession } from "../../src/site/model.ts";
import { SAMPLE_DAY } from "../sample.ts";

const { site, problems } = loadSite({ content: "content", now: SAMPLE_DAY, drafts: false });
const agenda = site?.agenda.filter(({ time }) => time !== "past") ?? [];
const sessions = agenda.filter((item): item is SiteSession => !isEdition(item));
const editions = agenda.filter((item): item is SiteEdition => isEdition(item));

test("it has nothing to be told of", () => {
  expect(problems).toEqual([]);
});

test.each<[string, (session: SiteSession["session"]) => unknown]>([
  ["full", ({ status }) => status === "full"],
  ["cancelled", ({ status }) => status === "cancelled"],
  ["moved", ({ status, formerDate }) => status === "postponed" && formerDate],
  ["free", ({ price }) => price?.rates.every(({ cost }) => cost.kind === "free")],
  ["at several rates", ({ price }) => (price?.rates.length ?? 0) > 2],
  ["online", ({ online }) => online],
  ["of several days", ({ endDate }) => endDate],
  ["known only to the month", ({ date }) => date && date.day === undefined],
  ["known only in words", ({ loose }) => loose],
  ["recurrent", ({ rule }) => rule],
  ["with seats left", ({ seatsLeft }) => seatsLeft],
])("a session to come is %s", (_, holds) => {
  expect(sessions.filter(({ session }) => holds(session))).not.toEqual([]);
});

test("events to come are confirmed, moved, cancelled, and known only to the month; some were held and reported", () => {
  const statuses = new Set(editions.map(({ status }) => status));
  for (const status of ["confirmed", "postponed", "cancelled"]) expect(statuses).toContain(status);
  expect(editions.some(({ date }) => date?.day === undefined)).toBe(true);
  const held = site?.agenda.filter((item) => isEdition(item) && item.reports.length > 0 && item.time === "past");
  expect(held?.length).toBeGreaterThan(1);
});

test("nothing of the archive of 2010-2013 is to come", () => {
  expect(sessions.length).toBeGreaterThan(15);
  for (const { post } of sessions) expect(post.entry.date.year).toBeGreaterThan(2025);
});
