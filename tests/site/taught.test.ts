/** « Ce sujet se donne en formation »: walked from the guide or the report to the page of the training. */
import { expect, test } from "vitest";
import { render } from "../../layouts/pages/post.11ty.tsx";
import { renderHtml } from "../../layouts/render-page.ts";
import { type Files, siteFrom } from "../site-from.ts";

const NOW = "2027-03-01";
const text = (title: string, more = "") => `---\ntitle: ${title}\nsummary: S\n${more}\n---\n\nTexte.`;
const training = (session: string, more = "categories: [Rédaction]"): Files => ({
  "formations/2027-01-10-atelier.md": text("Écrire pour être lu", `${more}\nsessions:\n  - { id: a, ${session} }`),
});
const GUIDE = "guides/2027-01-05-guide.md";
const READERS: Files = {
  [GUIDE]: text("Guide", "categories: [Rédaction]"),
  "conferences/2027-01-06-retour.md": text(
    "Retour",
    "categories: [Rédaction]\nevent: { name: Salon, date: 2027-01-04 }",
  ),
  "articles/2027-01-07-article.md": text("Article", "categories: [Rédaction]"),
};

/** The links of the section, on the page of each text; undefined without the section. */
function taughtOn(file: string, files: Files, now = NOW): readonly string[] | undefined {
  const { site } = siteFrom({ ...READERS, ...files }, { now });
  const view = site.views.post.find(({ post }) => post.entry.file === file);
  if (view === undefined) throw new Error(`${file} has no page`);
  const html = renderHtml(render({ site, view }));
  const section = /<section[^>]*aria-labelledby="en-formation"[\s\S]*?<\/section>/u.exec(html)?.[0];
  if (section === undefined) return undefined;
  expect(section).toContain("Ce sujet se donne en formation");
  const links = [...section.matchAll(/href="(\/formations\/[^"]+)"/gu)].map(([, href]) => href ?? "");
  const pages = new Set(site.views.post.map(({ url }) => url));
  for (const link of links) expect(pages.has(link.split("#")[0] ?? "")).toBe(true);
  return [...new Set(links.map((link) => link.split("#")[0] ?? ""))];
}

test.each([
  ["a day to come", "date: 2027-03-02"],
  ["today", "date: 2027-03-01"],
  ["days that have begun", "date: 2027-02-27, endDate: 2027-03-03"],
  ["a month to come", "date: 2027-05"],
  ["a day to come that is full", "date: 2027-03-02, status: full"],
  ["a new day", "date: 2027-03-09, formerDate: 2027-02-09, status: postponed"],
])("a guide leads to a training on its subject with %s", (_, session) => {
  expect(taughtOn(GUIDE, training(session))).toEqual(["/formations/atelier/"]);
});

test.each([
  ["only past sessions", "date: 2027-02-28"],
  ["only a cancelled session", "date: 2027-03-09, status: cancelled"],
  ["only words for a date", "date: automne 2027"],
  ["a date to come, nobody knows when", "date: à venir"],
  ["a session postponed without a new day", "formerDate: 2027-03-09, status: postponed"],
  ["no date at all", "place: Salle 2"],
])("a guide does not lead to a training that has %s", (_, session) => {
  expect(taughtOn(GUIDE, training(session))).toBeUndefined();
});

test("the session that can be attended is enough, the day after it no more", () => {
  const files = training("date: 2027-02-01 }\n  - { id: b, date: 2027-03-09");
  expect(taughtOn(GUIDE, files)).toEqual(["/formations/atelier/"]);
  expect(taughtOn(GUIDE, files, "2027-03-10")).toBeUndefined();
});

test("a report leads to it too; an article and another subject do not", () => {
  const files = training("date: 2027-03-02");
  expect(taughtOn("conferences/2027-01-06-retour.md", files)).toEqual(["/formations/atelier/"]);
  expect(taughtOn("articles/2027-01-07-article.md", files)).toBeUndefined();
  expect(taughtOn(GUIDE, training("date: 2027-03-02", "categories: [Photographie]"))).toBeUndefined();
  expect(taughtOn(GUIDE, training("date: 2027-03-02", "categories: [Rédaction]\ndraft: true"))).toBeUndefined();
});

test("three at most, the soonest first; one around the same event is not named twice", () => {
  const many = Object.fromEntries(
    [5, 2, 4, 3].map((day) => [
      `formations/2027-01-1${day}-f${day}.md`,
      text(`F${day}`, `categories: [Rédaction]\nsessions:\n  - { id: a, date: 2027-03-0${day} }`),
    ]),
  );
  expect(taughtOn(GUIDE, many)).toEqual(["/formations/f2/", "/formations/f3/", "/formations/f4/"]);
  const event = "event: { name: Salon, date: 2027-01-04 }";
  const same = training("date: 2027-03-02", `categories: [Rédaction]\n${event}`);
  expect(taughtOn("conferences/2027-01-06-retour.md", same)).toBeUndefined();
});

test("a training that is named for its subject is not named again under « À lire aussi »", () => {
  const guide = { [GUIDE]: text("Guide", "categories: [Rédaction]\nrelated: [atelier]") };
  const { site } = siteFrom({ ...READERS, ...training("date: 2027-03-02"), ...guide }, { now: NOW });
  const view = site.views.post.find(({ post }) => post.entry.file === GUIDE);
  if (view === undefined) throw new Error("no page");
  const html = renderHtml(render({ site, view }));
  const related = /<section[^>]*aria-labelledby="a-lire-aussi"[\s\S]*?<\/section>/u.exec(html)?.[0] ?? "";
  expect(related).toContain("/conferences/retour/");
  expect(related).not.toContain("/formations/atelier/");
});
