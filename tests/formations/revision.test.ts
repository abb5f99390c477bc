import { beforeAll, expect, test } from "vitest";
import { type Built, build } from "./built.ts";
import { eventsOf, expectGoodBytes, type ParsedEvent } from "./calendar-files.ts";

interface Change {
  readonly site?: string;
  readonly file?: string;
  readonly head?: string;
  readonly session?: string;
}

/** One training, announced on 2012-12-10, that an editor then changes. */
function files({
  site = "https://ex.org",
  file = "2012-12-10-web.md",
  head = "title: Le Web",
  session = "date: 2013-03-05",
}: Change) {
  return {
    "site.yml": `title: S\nurl: ${site}\norganisation: { name: S }\nepoch: 2010-01-01\ncalendarHost: ex.org\n`,
    [`formations/${file}`]: `---\nid: web-2013\n${head}\ndate: 2012-12-10\nsummary: S\nsessions:\n  - { id: groupe-1, ${session} }\n---\n\nTexte.`,
  };
}

async function eventOf(change: Change): Promise<ParsedEvent> {
  const site = await build(files(change), "2013-02-01");
  const ics = await site.text("agenda.ics");
  expectGoodBytes(ics, "agenda.ics");
  const [event, ...others] = eventsOf(ics);
  if (event === undefined || others.length > 0) throw new Error("one event was expected");
  return event;
}

let before: ParsedEvent;

beforeAll(async () => {
  before = await eventOf({});
});

const UPDATED = "\nupdated: 2013-01-20";

test.each<readonly [string, Change]>([
  ["a new title", { head: `title: Le Web, deux ans plus tard${UPDATED}` }],
  ["a new day and hours", { head: `title: Le Web${UPDATED}`, session: "date: 2013-03-12, start: 9 h, end: 16 h" }],
  [
    "a new file name, slug and address",
    { file: "2013-01-02-tout-autre-chose.md", head: `title: Le Web\nslug: autre${UPDATED}` },
  ],
  ["a new domain", { site: "https://ailleurs.example/blogue", head: `title: Le Web${UPDATED}` }],
  [
    "another position in the file and another state",
    { head: `title: Le Web${UPDATED}`, session: "status: full, date: 2013-03-05" },
  ],
])("%s keeps the UID and raises SEQUENCE", async (_, change) => {
  const after = await eventOf(change);
  expect(after.uid).toBe(before.uid);
  expect(after.sequence).toBeGreaterThan(before.sequence);
});

test("a cancelled session stays in the calendar, marked, with the same UID and a higher SEQUENCE", async () => {
  const after = await eventOf({ session: "date: 2013-03-05, status: cancelled" });
  expect(after).toMatchObject({
    uid: before.uid,
    status: "CANCELLED",
    summary: "[ANNULÉ] Le Web",
    start: before.start,
  });
  expect(after.sequence).toBeGreaterThan(before.sequence);
});

test("a past session stays in the calendar", async () => {
  const site: Built = await build(files({}), "2014-06-01");
  expect(eventsOf(await site.text("agenda.ics"))[0]?.uid).toBe(before.uid);
});
