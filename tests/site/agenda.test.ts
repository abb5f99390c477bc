import { expect, test } from "vitest";
import type { AgendaView } from "../../src/site/model.ts";
import { siteFrom } from "../site-from.ts";

const training = (title: string, category: string, ...sessions: readonly string[]) =>
  `---\ntitle: ${title}\ndate: 2012-12-10\nsummary: S\ncategories: [${category}]\nsessions:\n${sessions.map((keys, at) => `  - { id: ${title}-${at}, ${keys} }`).join("\n")}\n---\n\nTexte.`;

const { site } = siteFrom({
  "formations/a.md": training(
    "a",
    "Web",
    "date: mars 2013",
    "date: 2013-03-20, start: 13 h",
    "note: Sans date",
    "date: 2011-05-02",
  ),
  "formations/b.md": training(
    "b",
    "Gestion",
    "date: 2013-03-20, start: 9 h, place: Salle",
    "date: 2013-02-27, endDate: 2013-03-02",
    "date: 2012-01-09, online: true",
  ),
});

const view = (url: string) => site.views.agenda.find((found) => found.url === url) as AgendaView;
const ids = (sessions: AgendaView["upcoming"][number]["sessions"]) => sessions.map(({ session }) => session.id);

test("what comes next goes by month, « date à préciser » after the days of its month, undated sessions last", () => {
  const months = view("/agenda/").upcoming.map(({ title, sessions }) => [title, ids(sessions)]);
  expect(months).toEqual([
    ["février 2013", ["b-1"]],
    ["mars 2013", ["b-0", "a-1", "a-0"]],
    ["Date à préciser", ["a-2"]],
  ]);
});

test("past years come after, the latest first", () => {
  expect(view("/agenda/").past.map(({ year }) => year)).toEqual([2012, 2011]);
});

test("there is a page for each category and place, with its own sessions only", () => {
  expect(site.views.agenda.map(({ url }) => url).sort()).toEqual([
    "/agenda/",
    "/agenda/categories/gestion/",
    "/agenda/categories/web/",
    "/agenda/lieux/en-ligne/",
    "/agenda/lieux/salle/",
  ]);
  expect(view("/agenda/lieux/salle/").upcoming.flatMap(({ sessions }) => ids(sessions))).toEqual(["b-0"]);
  expect(view("/agenda/categories/web/").past.map(({ year }) => year)).toEqual([2011]);
});

test("each month in which a session is held has its page, in order, and knows its neighbours", () => {
  const months = site.views.agendaMonth.map(({ url, sessions, previous, next }) => [
    url,
    ids(sessions),
    previous?.label,
    next?.label,
  ]);
  expect(months).toEqual([
    ["/agenda/2011/05/", ["a-3"], undefined, "janvier 2012"],
    ["/agenda/2012/01/", ["b-2"], "mai 2011", "février 2013"],
    ["/agenda/2013/02/", ["b-1"], "janvier 2012", "mars 2013"],
    ["/agenda/2013/03/", ["b-1", "b-0", "a-1", "a-0"], "février 2013", undefined],
  ]);
});
