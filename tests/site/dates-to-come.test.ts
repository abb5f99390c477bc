/** A text does not appear before its date; that day is announced to the scheduler and to the editor. */
import { expect, test } from "vitest";
import { nextRebuild } from "../../src/output/next-rebuild.ts";
import { type Files, siteFrom } from "../site-from.ts";

const post = (lines: string) => `---\ntitle: Le bilan\nsummary: Un résumé.\n${lines}\n---\n\nLe texte.\n`;

function read(path: string, lines: string, now = "2013-02-01") {
  const files: Files = { [path]: post(lines) };
  const { site, problems } = siteFrom(files, { now });
  return {
    shown: site.posts.length + site.pages.length === 1,
    at: JSON.parse(nextRebuild(site)).at?.slice(0, 10) ?? null,
    codes: problems.map(({ code }) => code),
    said: problems.map(({ message, advice }) => `${message} ${advice}`.replace(/\s/g, " ")).join(),
    problems,
  };
}

test.each([
  ["articles/bilan.md", "date: 2013-02-02"],
  ["articles/2013-02-02-bilan.md", ""],
  ["guides/bilan.md", "date: 2013-02-02"],
  ["pages/bilan.md", "date: 2013-02-02"],
  ["bilan.md", "date: 2013-02-02"],
  ["conferences/bilan.md", "date: 2013-02-02\nevent: { name: Journée Exemple }"],
  ["formations/bilan.md", "date: 2013-02-02\nsessions: [{ id: a, date: 2013-06-01 }]"],
])("%s (%s) appears on its day, which is reported and in next-rebuild.json", (path, lines) => {
  const before = read(path, lines);
  expect(before).toMatchObject({ shown: false, at: "2013-02-02", codes: ["date-a-venir"] });
  expect(before.said).toContain("2 février 2013");
  expect(read(path, lines, "2013-02-02")).toMatchObject({ shown: true, codes: [] });
});

test.each(["expiryDate: 2013-01-31", "expiry_date: 2013-01-31", "unpublishDate: 31 janvier 2013"])(
  "%s, the key of another tool, takes the page away; `expires` leaves it, out of the lists",
  (line) => {
    const files = { "articles/bilan.md": post(`date: 2013-01-02\n${line}`) };
    expect(siteFrom(files, { now: "2013-01-31" }).site.posts).toHaveLength(1);
    expect(siteFrom(files, { now: "2013-02-01" }).site.posts).toEqual([]);
    const ours = { "articles/bilan.md": post("date: 2013-01-02\nexpires: 2013-01-31") };
    expect(siteFrom(ours, { now: "2013-02-01" }).site.posts).toHaveLength(1);
  },
);

test.each([
  ["date: 2013-02-02\npublishOn: 2013-03-01", "2013-03-01", []],
  ["date: 2013-03-01\npublishOn: 2013-02-02", "2013-03-01", ["date-a-venir"]],
  ["date: 2013-01-01\npublishDate: 2013-03-01", "2013-03-01", []],
  ["date: 2013-02-02\ndraft: true", null, []],
])("of two days the later one counts (%s)", (lines, at, codes) => {
  expect(read("articles/bilan.md", lines)).toMatchObject({ shown: false, at, codes });
});

test.each([
  ["formations/bilan.md", "`sessions:`"],
  ["conferences/bilan.md", "`event:`"],
])("in %s, a future date without a session or an event is reported as that of the announcement", (path, where) => {
  const { shown, problems, said } = read(path, "date: 2013-05-01");
  expect(shown).toBe(false);
  expect(problems).toMatchObject([{ code: "date-de-l-annonce", severity: "warning", line: 4 }]);
  expect(said).toContain(where);
  expect(said).toContain("1er mai 2013");
});

test("with `--drafts` it is rendered, with its badge", () => {
  const { site } = siteFrom({ "articles/bilan.md": post("date: 2013-02-02") }, { drafts: true });
  expect(site.posts.map(({ badge }) => badge)).toEqual(["future"]);
});
